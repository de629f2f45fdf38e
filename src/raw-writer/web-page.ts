import type { Locale } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import { printedWords } from '../ingest/labels/printed-words.ts';
import { bodyLines } from './body-lines.ts';
import { chronologyLines } from './chronology-lines.ts';
import { authorLine, numberLine } from './head-lines.ts';
import { questionHeading } from './headings.ts';
import type { PrintHabits } from './print-habits.ts';
import { relationLines } from './relation-lines.ts';

/** The lines of a question's web page in one language: a blank line between blocks, a block that is empty left out. */
export function webPageLines(question: QuestionReading, locale: Locale, habits: PrintHabits): string[] {
  const words = printedWords[locale];
  const title = question.title[locale];
  const blocks: readonly (readonly string[])[] = [
    habits.linkLine ? [words.links] : [],
    [numberLine(question, locale)],
    [authorLine(question, { locale, leadLocale: locale, dated: true }, habits)],
    [question.addressee[locale] ?? ''],
    title === undefined ? [] : [`${title}${habits.titleEnd}`],
    question.keywords[locale] ?? [],
    [words.chronology],
    chronologyLines(question, locale, habits),
    relationLines(question, locale, habits),
    [questionHeading(question, { locale, isUnilingualPrint: false }, habits)],
  ];
  const printed = blocks.filter((block) => block.join('') !== '');
  return [
    ...printed.flatMap((block, index) => (index === 0 ? block : ['', ...block])),
    ...bodyLines(question, [locale], habits),
  ];
}
