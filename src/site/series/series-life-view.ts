import type { Locale } from '../../domain/locale.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { senateAddress } from '../../domain/senate-address.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatCount } from '../../i18n/format.ts';
import type { SeriesLifeFacts, SuccessionFacts } from '../plan/series-life.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import { shownLocales, wordsIn, type SeriesContext } from './series-context.ts';

/** A link to another asking of the question, and how much of the series it is. */
export interface SuccessionLink {
  readonly href: string;
  readonly words: WordingInBoth;
  readonly extent: WordingInBoth;
}

/** What became of a series, or what it came from. */
export interface SuccessionView {
  readonly lead: WordingInBoth;
  readonly links: readonly SuccessionLink[];
}

/** The life of a series, as its page tells it. */
export interface SeriesLifeView {
  /** The series it was asked as, one after the other, where there are more than two. */
  readonly steps: readonly { readonly name: QuestionNumber; readonly href: string; readonly isCurrent: boolean }[];
  readonly successions: readonly SuccessionView[];
}

/** What is told of the life of a series; nothing where it was asked once. */
export function toSeriesLifeView(
  name: QuestionNumber,
  { life, earlier, later }: SeriesLifeFacts,
  context: SeriesContext,
): SeriesLifeView {
  const { addresses, language } = context;
  const toView = (facts: readonly SuccessionFacts[], leadIn: (locale: Locale) => string): SuccessionView[] => {
    const links = facts.flatMap((each) => toLinks(each, context));
    return links.length === 0 ? [] : [{ lead: wordsIn(context, leadIn), links }];
  };
  return {
    steps:
      life.length > 2
        ? life.map((each) => ({ name: each, href: addresses.series(each)[language], isCurrent: each === name }))
        : [],
    successions: [
      ...toView(earlier, (locale) => messages[locale].series.resubmissionOf),
      ...toView(later, (locale) => messages[locale].series.resubmittedAs),
    ],
  };
}

function toLinks({ series, isWhole, count, single }: SuccessionFacts, context: SeriesContext): SuccessionLink[] {
  const { addresses, language } = context;
  if (series !== null) {
    return [
      {
        href: addresses.series(series)[language],
        words: wordsIn(context, (locale) => messages[locale].series.seriesNamed(series)),
        extent: wordsIn(context, (locale) => {
          const { inFull, questionsOfIt } = messages[locale].series;
          return isWhole ? inFull : formatCount(locale, count, questionsOfIt);
        }),
      },
    ];
  }
  const [first = 'fr'] = shownLocales(context);
  return single.map(({ questionNumber, member, isHeld }) => ({
    href: isHeld ? addresses.question(questionNumber)[language] : senateAddress(questionNumber, first),
    words: [{ text: questionNumber, lang: undefined }],
    extent: wordsIn(context, (locale) => messages[locale].series.ofMember(member)),
  }));
}
