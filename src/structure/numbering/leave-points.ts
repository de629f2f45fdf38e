import type { StructureKind } from '../block.ts';
import { isClosing } from './endings.ts';
import type { PlacedLine } from './numbering.ts';
import type { ReadLine } from '../lines/read-lines.ts';

/**
 * Takes out of the points what only follows them: footnotes; a closing formula, with all behind it; and in a question
 * paragraphs that ask nothing, where no point before them had a second paragraph.
 *
 * @param placed - the places of the lines of a part
 */
export function leavePoints(
  placed: readonly PlacedLine[],
  lines: readonly ReadLine[],
  kind: StructureKind,
): PlacedLine[] {
  const closing = closingStart(placed, lines);
  const remark = kind === 'question' ? remarkStart(placed, lines) : lines.length;
  const end = Math.min(closing, remark);
  return placed.map((place, index) => (index >= end || lines[index]?.isNote ? { path: [], opened: [] } : place));
}

/** So many lines at most close a text. */
const mostClosingLines = 3;

/** Where the words begin that close a part: at its end, behind its last point. */
export function closingStart(placed: readonly PlacedLine[], lines: readonly ReadLine[]): number {
  const first = Math.max(placed.findLastIndex(opensPoint) + 1, lines.length - mostClosingLines);
  const closing = lines.findIndex(({ printed }, index) => index >= first && isClosing(printed));
  return closing < 0 ? lines.length : closing;
}

function remarkStart(placed: readonly PlacedLine[], lines: readonly ReadLine[]): number {
  const first = placed.findIndex(opensPoint);
  const last = placed.findLastIndex(opensPoint);
  const isFurther = (line: ReadLine, index: number): boolean =>
    line.opensParagraph && !line.dash && !line.row && placed[index]?.opened.length === 0;
  const hasLongPoints = lines.some((line, index) => index > first && index < last && isFurther(line, index));
  if (first < 0 || hasLongPoints) return lines.length;
  const remark = lines.findIndex(
    (line, index) => index > last && isFurther(line, index) && !line.printed.includes('?'),
  );
  return remark < 0 ? lines.length : remark;
}

function opensPoint({ opened }: PlacedLine): boolean {
  return opened.length > 0;
}
