import { isAuthorLine } from '../blocks/author-line.ts';
import { matchOriginalBrackets, matchQuestionHeadings, type QuestionHeading } from '../blocks/question-heading.ts';
import { isBlank, partOf, type Piece } from '../text/source-text.ts';

/** Indices of the lines, or cells, that every page turns on. */
export interface Landmarks {
  readonly numberLine: number | undefined;
  /** The heading that opens the question's text: one line, or a second one with its other language or its brackets. */
  readonly heading: readonly number[];
}

const known = new WeakMap<readonly Piece[], Landmarks>();

/** The number line, and the heading that opens the question's text: found once for all that ask for the same lines. */
export function landmarksOf(lines: readonly Piece[]): Landmarks {
  const landmarks = known.get(lines) ?? findLandmarks(lines);
  known.set(lines, landmarks);
  return landmarks;
}

function findLandmarks(lines: readonly Piece[]): Landmarks {
  let numberLine: number | undefined;
  for (const [index, line] of lines.entries()) {
    const headings = matchQuestionHeadings(line);
    if (headings.length === 0) continue;
    if (numberLine === undefined && isNumberLine(line)) numberLine = index;
    else if (isTextHeading(line, headings)) return { numberLine, heading: headingFrom(lines, index) };
  }
  return { numberLine, heading: [] };
}

/** Whether a line is a number line: the number, and at most the date and the author. */
export function isNumberLine(line: Piece): boolean {
  const last = matchQuestionHeadings(line).at(-1);
  if (!last || last.hasColon || last.original !== undefined) return false;
  const rest = partOf(line, last.end);
  return isBlank(rest) || isAuthorLine(rest);
}

/** A heading has the date, or the language of the original; a title that opens with a question's number has neither. */
function isTextHeading(line: Piece, headings: readonly QuestionHeading[]): boolean {
  const isAlone = isBlank(partOf(line, headings.at(-1)?.end ?? 0));
  return headings.some(
    ({ date, original, hasColon }) =>
      original !== undefined || (date !== undefined && (hasColon || isAlone)) || (hasColon && isAlone),
  );
}

/** The lines of the heading that begins at an index: its other language, its brackets, or itself again may follow it. */
function headingFrom(lines: readonly Piece[], first: number): number[] {
  const indices = [first];
  for (let index = first + 1; index < first + 8; index += 1) {
    const line = lines[index];
    if (!line) break;
    const headings = matchQuestionHeadings(line);
    if (isTextHeading(line, headings) || matchOriginalBrackets(line).length > 0) indices.push(index);
    else if (!isBlank(line)) break;
  }
  return indices;
}
