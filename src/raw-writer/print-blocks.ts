import type { Locale } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import type { PrintHabits } from './print-habits.ts';

/** The rules of prints: the short one of unilingual prints, the other two of bilingual ones. */
export const rules = { short: '_'.repeat(8), long: '_'.repeat(16), double: `${'_'.repeat(8)} ${'_'.repeat(8)}` };

/** The blocks of a print, each closed by its rule: an empty one leaves two rules in a row. */
export function closeBlocks(blocks: readonly { readonly lines: readonly string[]; readonly rule: string }[]): string[] {
  return blocks.flatMap(({ lines, rule }) => [...lines.filter(isPrinted), rule]);
}

/** The block of number, authors and addressee: what is not empty of its lines. */
export function headBlock(lines: readonly string[], { blankLinesInHead }: PrintHabits): string[] {
  const printed = lines.filter(isPrinted);
  return blankLinesInHead ? [printed.join('\n\n')] : printed;
}

/** The titles of the columns on one line; empty when there is none. */
export function titleLine({ title }: QuestionReading, columns: readonly Locale[], { titleEnd }: PrintHabits): string {
  const titles = columns.flatMap((locale) => title[locale] ?? []);
  return titles.length === 0 ? '' : `${titles.join(' ')}${titleEnd}`;
}

function isPrinted(line: string): boolean {
  return line !== '';
}
