import type { Locale } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import { bilingualPrintLines } from './bilingual-print.ts';
import { habitsOf, type PrintHabits } from './print-habits.ts';
import { pageLocales, type RawPage } from './raw-page.ts';
import { tablePrintLines } from './table-print.ts';
import { unilingualPrintLines } from './unilingual-print.ts';
import { webPageLines } from './web-page.ts';

/**
 * Prints a question as a page of the Senate's site has it: what the reader reads back as `projectTo` of the same
 * arguments. The same arguments give the same text.
 *
 * It prints every question, but a page gives back only what can be told apart on it:
 *
 * - no title, keyword, name or label holds a line break or has the form of another block;
 * - no text holds a blank line or a line in the form of an answer's heading, opens in the form of the end of its own
 *   heading, or ends in a rule; nothing in a table holds a bar;
 * - the kind of an event or relation is what its label says, and one of kind `other` has a label;
 * - no event or relation is there twice, and no two answers are of one day;
 * - a web page or a table with keywords has a title;
 * - in the lines of a bilingual print the language of each part can be known by its words.
 *
 * @param habits - those in which the page differs from the usual ones of its layout
 */
export function writeRaw(question: QuestionReading, page: RawPage, habits?: Partial<PrintHabits>): string {
  const all = habitsOf(page, habits);
  const text = linesOf(question, page, all).join('\n') + (all.finalLineBreak ? '\n' : '');
  return all.lineBreak === '\n' ? text : text.replaceAll('\n', all.lineBreak);
}

/** The web page of a question in one language. See {@link writeRaw}. */
export function toWebPage(question: QuestionReading, locale: Locale, habits?: Partial<PrintHabits>): string {
  return writeRaw(question, { layout: 'web', form: 'lines', locale }, habits);
}

/** The print of a question in one language, set in lines. See {@link writeRaw}. */
export function toUnilingualPrint(question: QuestionReading, locale: Locale, habits?: Partial<PrintHabits>): string {
  return writeRaw(question, { layout: 'print-unilingual', form: 'lines', locale }, habits);
}

/** The print of a question in both languages, set in lines. See {@link writeRaw}. */
export function toBilingualPrint(question: QuestionReading, habits?: Partial<PrintHabits>): string {
  return writeRaw(question, { layout: 'print-bilingual', form: 'lines' }, habits);
}

/** The print of a question in one language, set as a table. See {@link writeRaw}. */
export function toUnilingualTable(question: QuestionReading, locale: Locale, habits?: Partial<PrintHabits>): string {
  return writeRaw(question, { layout: 'print-unilingual', form: 'table', locale }, habits);
}

/** The print of a question in both languages, set as a table. See {@link writeRaw}. */
export function toBilingualTable(question: QuestionReading, habits?: Partial<PrintHabits>): string {
  return writeRaw(question, { layout: 'print-bilingual', form: 'table' }, habits);
}

function linesOf(question: QuestionReading, page: RawPage, habits: PrintHabits): string[] {
  if (page.form === 'table') return tablePrintLines(question, pageLocales(page), habits);
  if (page.layout === 'web') return webPageLines(question, page.locale, habits);
  if (page.layout === 'print-unilingual') return unilingualPrintLines(question, page.locale, habits);
  return bilingualPrintLines(question, habits);
}
