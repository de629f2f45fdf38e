import type { Ledger } from '../ledger.ts';
import { isBlank } from '../text/source-text.ts';
import { matchAnswerHeadings, type AnswerHeading } from './answer-heading.ts';
import { localPartOf, type LocalPiece } from './local-piece.ts';

/** The headings of one answer, by language, and the lines under them. */
export interface AnswerSection {
  readonly headings: { readonly heading: AnswerHeading; readonly line: LocalPiece }[];
  readonly lines: LocalPiece[];
}

/**
 * Cuts what follows the question's heading at the headings of its answers.
 *
 * @returns the lines of the question, and a section for each answer
 */
export function cutAnswers(
  ledger: Ledger,
  lines: readonly LocalPiece[],
): { question: LocalPiece[]; answers: AnswerSection[] } {
  const question: LocalPiece[] = [];
  const answers: AnswerSection[] = [];
  for (const line of lines) {
    const headings = matchAnswerHeadings(line);
    const end = headings.at(-1)?.end;
    const last = answers.at(-1);
    if (end === undefined) {
      (last?.lines ?? question).push(line);
      continue;
    }
    ledger.frame(localPartOf(line, 0, end), 'label');
    const added = headings.map((heading) => ({ heading, line }));
    const rest = localPartOf(line, end);
    const section = last && isOtherCopy(last, headings) ? last : { headings: [], lines: [] };
    section.headings.push(...added);
    if (section !== last) answers.push(section);
    if (!isBlank(rest)) section.lines.push(rest);
  }
  return { question, answers };
}

/** Whether headings are those of the answer just opened, in the other language and on a line of their own. */
function isOtherCopy({ headings, lines }: AnswerSection, next: readonly AnswerHeading[]): boolean {
  return (
    lines.every(isBlank) && next.every(({ locale }) => headings.every(({ heading }) => heading.locale !== locale))
  );
}
