import { isAuthorLine } from '../blocks/author-line.ts';
import { matchQuestionHeadings, type QuestionHeading } from '../blocks/question-heading.ts';
import { isBlank, partOf, type Piece } from '../text/source-text.ts';

/** Indices of the two lines, or cells, that every page turns on; `undefined` where the page lacks one. */
export interface Landmarks {
  readonly numberLine: number | undefined;
  readonly heading: number | undefined;
}

/** Finds the number line, and the heading that opens the question's text. */
export function findLandmarks(lines: readonly Piece[]): Landmarks {
  let numberLine: number | undefined;
  for (const [index, line] of lines.entries()) {
    const headings = matchQuestionHeadings(line);
    const last = headings.at(-1);
    if (!last) continue;
    const rest = partOf(line, last.end);
    if (numberLine === undefined && isNumberLine(last, rest)) numberLine = index;
    else if (isTextHeading(headings, isBlank(rest))) return { numberLine, heading: index };
  }
  return { numberLine, heading: undefined };
}

function isNumberLine({ hasColon, original }: QuestionHeading, rest: Piece): boolean {
  return !hasColon && original === undefined && (isBlank(rest) || isAuthorLine(rest));
}

/** A heading has the date, or the language of the original; a title that opens with a question's number has neither. */
function isTextHeading(headings: readonly QuestionHeading[], isAlone: boolean): boolean {
  return headings.some(
    ({ date, original, hasColon }) => original !== undefined || (date !== undefined && (hasColon || isAlone)) || (hasColon && isAlone),
  );
}
