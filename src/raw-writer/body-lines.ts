import type { Locale } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import type { PrintHabits } from './print-habits.ts';
import { answerHeading } from './headings.ts';

const spacer = '\u00a0';

/**
 * The lines after the question's heading: each language of the question's text, then for each answer its heading, the
 * languages side by side, and each language of its text. A blank line stands before every paragraph and heading, but for
 * a heading after a spacer.
 *
 * @param columns - the languages of the page
 */
export function bodyLines(question: QuestionReading, columns: readonly Locale[], habits: PrintHabits): string[] {
  const lines: string[] = [];
  for (const locale of columns) {
    const paragraphs = question.text[locale] ?? [];
    for (const paragraph of paragraphs) lines.push('', paragraph);
    if (habits.spacerAfterQuestion && paragraphs.length > 0) lines.push('', spacer);
  }
  for (const answer of question.answers) {
    if (lines.at(-1) !== spacer) lines.push('');
    lines.push(columns.map((locale) => answerHeading(answer, locale, habits)).join(' '));
    for (const locale of columns) {
      for (const paragraph of answer.text[locale] ?? []) lines.push('', paragraph);
    }
  }
  return lines;
}
