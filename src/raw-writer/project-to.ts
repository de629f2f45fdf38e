import type { Answer } from '../domain/answer.ts';
import { localize, type Locale, type Localized } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import type { RelationTarget } from '../domain/relation.ts';
import type { Text } from '../domain/text.ts';
import { sessionIn } from './head-lines.ts';
import { habitsOf, type PrintHabits } from './print-habits.ts';
import { eventLabel, relationLabel, targetWord } from './printed-labels.ts';
import { pageLocales, type RawPage } from './raw-page.ts';
import { inOneCell } from './table-print.ts';

/**
 * What a question still is after it was printed on a page: the reader gives this of `writeRaw` with the same arguments.
 *
 * | lost | where |
 * | --- | --- |
 * | the other language | web pages and unilingual prints |
 * | the session | web pages |
 * | the chronology | tables |
 * | what parts keywords, so that one is left; what parts paragraphs and their lines, likewise | tables |
 * | a label's own words, where the page prints all labels in one language | by habit |
 * | a text without paragraphs and an absent one are one; keywords are an empty list where none are printed | everywhere |
 */
export function projectTo(question: QuestionReading, page: RawPage, habits?: Partial<PrintHabits>): QuestionReading {
  const all = habitsOf(page, habits);
  const columns = pageLocales(page);
  const [first = 'fr'] = columns;
  const isTable = page.form === 'table';
  const inColumns = <T>(valueIn: (locale: Locale) => T | undefined): Localized<T> =>
    localize((locale) => (columns.includes(locale) ? valueIn(locale) : undefined));
  const projectText = (text: Localized<Text>): Localized<Text> =>
    inColumns((locale) => {
      const paragraphs = text[locale] ?? [];
      if (paragraphs.length === 0) return undefined;
      return isTable ? [inOneCell(paragraphs)] : paragraphs;
    });
  const projectAnswer = ({ receivedOn, provisional, text }: Answer): Answer => ({
    receivedOn,
    ...(provisional ? { provisional } : {}),
    text: projectText(text),
  });
  const projectTarget = (target: RelationTarget): RelationTarget =>
    target.kind === 'other' ? { ...target, word: targetWord(target, first, all) } : target;
  return {
    ...question,
    session: page.layout === 'web' || question.session === null ? null : sessionIn(question.session, first),
    addressee: inColumns((locale) => question.addressee[locale]),
    title: inColumns((locale) => question.title[locale]),
    keywords: inColumns((locale) => {
      const keywords = question.keywords[locale] ?? [];
      return isTable && keywords.length > 0 ? [inOneCell(keywords)] : keywords;
    }),
    chronology: isTable
      ? []
      : question.chronology.map((event) => ({
          ...event,
          label: inColumns((locale) => eventLabel(event, locale, all)),
        })),
    relations: question.relations.map((relation) => ({
      ...relation,
      label: inColumns((locale) => relationLabel(relation, locale, all)),
      target: projectTarget(relation.target),
    })),
    text: projectText(question.text),
    answers: question.answers.map(projectAnswer),
  };
}
