import type { Locale } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import { printedWords } from '../ingest/labels/printed-words.ts';
import { authorLine, numberLine, sessionLine } from './head-lines.ts';
import { answerHeading, questionHeading } from './headings.ts';
import { rules, titleLine } from './print-blocks.ts';
import type { PrintHabits } from './print-habits.ts';
import { formatDateInWords } from './printed-date.ts';
import { relationLines } from './relation-lines.ts';
import { headRows, tableRow } from './table-rows.ts';

/**
 * The lines of a print set as a table, with a column for each language. What a table loses: the chronology, whose cell is
 * empty; what parts keywords; what parts paragraphs and their lines.
 *
 * @param columns - one language, or both in their order
 */
export function tablePrintLines(question: QuestionReading, columns: readonly Locale[], habits: PrintHabits): string[] {
  const isUnilingual = columns.length === 1;
  const row = (cellIn: (locale: Locale) => string): string => tableRow(columns.map(cellIn), habits);
  const numberCell = (locale: Locale): string =>
    `${isUnilingual ? `${printedWords[locale].chamberPrefix} ` : ''}${numberLine(question, locale)}`;
  const authorCell = (locale: Locale): string =>
    authorLine(question, { locale, leadLocale: isUnilingual ? 'fr' : locale, dated: false }, habits);
  const addressees = columns.map((locale) => question.addressee[locale] ?? '');
  const blocks: readonly (readonly string[])[] = [
    [row((locale) => printedWords[locale].chamber)],
    [row((locale) => sessionLine(question.session, locale))],
    [row((locale) => formatDateInWords(question.askedOn, locale, habits))],
    [row(numberCell), ...headRows(columns.map(authorCell), addressees, habits)],
    [row((locale) => titleLine(question, [locale], habits))],
    [row((locale) => inOneCell(question.keywords[locale] ?? []))],
    [row(() => '')],
    [row((locale) => inOneCell(relationLines(question, locale, habits)))],
  ];
  const rule = { underscores: [row(() => rules.short)], bars: [habits.bars], none: [] }[habits.tableRule];
  return [
    ...blocks.flatMap((block) => [...block, ...rule]),
    row((locale) => questionHeading(question, { locale, isUnilingualPrint: isUnilingual }, habits)),
    row((locale) => inOneCell(question.text[locale] ?? [])),
    ...question.answers.flatMap((answer) => [
      row((locale) => answerHeading(answer, locale, habits)),
      row((locale) => inOneCell(answer.text[locale] ?? [])),
    ]),
  ];
}

/** What several lines or paragraphs become in a cell of a table. */
export function inOneCell(lines: readonly string[]): string {
  return lines.join(' ').replaceAll('\n', ' ');
}
