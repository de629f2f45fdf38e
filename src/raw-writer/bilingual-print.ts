import { locales as columns, type Locale } from '../domain/locale.ts';
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

/**
 * The lines of a print in both languages, set in lines: French and Dutch on one line; or the French lines, then the Dutch
 * ones; or a block and then the block again, as each block has it.
 */
export function bilingualPrintLines(question: QuestionReading, habits: PrintHabits): string[] {
  const onOneLine = (lineIn: (locale: Locale) => string): string[] => [[...new Set(columns.map(lineIn))].join(' ')];
  const inTurn = (linesIn: (locale: Locale) => readonly string[]): string[] => columns.flatMap(linesIn);
  const head = [
    ...onOneLine((locale) => numberLine(question, locale)),
    ...columns.map((locale) => authorLine(question, { locale, leadLocale: locale, dated: false }, habits)),
    ...columns.map((locale) => question.addressee[locale] ?? ''),
  ];
  const relations = inTurn((locale) => relationLines(question, locale, habits));
  const isTwiceOnALine = question.relations.length === 1 && habits.singleRelation === 'twice-on-a-line';
  return [
    ...closeBlocks([
      { lines: onOneLine((locale) => printedWords[locale].chamber), rule: rules.long },
      { lines: onOneLine((locale) => sessionLine(question.session, locale)), rule: rules.long },
      {
        lines: [columns.map((locale) => formatDateInWords(question.askedOn, locale, habits)).join(' ')],
        rule: rules.long,
      },
      { lines: headBlock(head, habits), rule: rules.long },
      { lines: [titleLine(question, columns, habits)], rule: rules.long },
      { lines: inTurn((locale) => question.keywords[locale] ?? []), rule: rules.double },
      { lines: inTurn((locale) => chronologyLines(question, locale, habits)), rule: rules.double },
      { lines: isTwiceOnALine ? [relations.join(' ')] : relations, rule: rules.double },
    ]),
    ...onOneLine((locale) => questionHeading(question, { locale, isUnilingualPrint: false }, habits)),
    ...bodyLines(question, columns, habits),
  ];
}
