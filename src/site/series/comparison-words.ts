import { messages } from '../../i18n/dictionaries.ts';
import type { SeriesMessages } from '../../i18n/messages/series.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import { wordsIn, type SeriesContext } from './series-context.ts';

/** The entries that are words, and no functions or tables. */
type WordName = { [K in keyof SeriesMessages]: SeriesMessages[K] extends string ? K : never }[keyof SeriesMessages];

/** Words that stand on the page of a series however often, and depend on nothing there. */
export type ComparisonWords = ReturnType<typeof comparisonWords>;

/** These words in the languages of a page. */
export function comparisonWords(context: Pick<SeriesContext, 'language'>) {
  const inPage = (name: WordName): WordingInBoth => wordsIn(context, (locale) => messages[locale].series[name]);
  return {
    question: inPage('question'),
    otherVersion: inPage('otherVersion'),
    readThere: inPage('readThere'),
    withoutText: inPage('withoutText'),
    toPart: inPage('toPart'),
    meant: inPage('meant'),
    nearlySame: inPage('nearlySame'),
    differences: inPage('differences'),
    jointlyElsewhere: inPage('jointlyElsewhere'),
    withoutPoint: inPage('withoutPoint'),
    askedOtherwise: inPage('askedOtherwise'),
    overview: inPage('overview'),
    overviewCaption: inPage('overviewCaption'),
    number: inPage('number'),
    minister: inPage('minister'),
    state: inPage('state'),
    days: inPage('days'),
    legend: inPage('legend'),
    gridFiles: inPage('gridFiles'),
    notHeld: inPage('notHeld'),
    subQuestions: inPage('subQuestions'),
    previousPart: inPage('previousPart'),
    nextPart: inPage('nextPart'),
    pagesOfPart: inPage('pagesOfPart'),
    all: inPage('all'),
  };
}
