import type { Locale } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import { printedWords } from '../ingest/labels/printed-words.ts';
import { bodyLines } from './body-lines.ts';
import { chronologyLines } from './chronology-lines.ts';
import { authorLine, numberLine, sessionLine } from './head-lines.ts';
import { questionHeading } from './headings.ts';
import { closeBlocks, headBlock, rules, titleLine } from './print-blocks.ts';
import type { PrintHabits } from './print-habits.ts';
import { formatDateInWords } from './printed-date.ts';
import { relationLines } from './relation-lines.ts';

/** The lines of a print in one language, set in lines. */
export function unilingualPrintLines(question: QuestionReading, locale: Locale, habits: PrintHabits): string[] {
  const { chamber, chamberPrefix } = printedWords[locale];
  const head = [
    `${chamberPrefix} ${numberLine(question, locale)}`,
    authorLine(question, { locale, leadLocale: 'fr', dated: false }, habits),
    question.addressee[locale] ?? '',
  ];
  const blocks = [
    [chamber],
    [sessionLine(question.session, locale)],
    [formatDateInWords(question.askedOn, locale, habits)],
    headBlock(head, habits),
    [titleLine(question, [locale], habits)],
    question.keywords[locale] ?? [],
    chronologyLines(question, locale, habits),
    relationLines(question, locale, habits),
  ];
  return [
    ...closeBlocks(blocks.map((lines) => ({ lines, rule: rules.short }))),
    questionHeading(question, { locale, isUnilingualPrint: true }, habits),
    ...bodyLines(question, [locale], habits),
  ];
}
