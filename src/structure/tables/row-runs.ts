import type { Span } from '../block.ts';
import type { PossibleRow } from './find-rows.ts';

/** How many cells each row has, if all have as many. */
export function widthOf(rows: readonly (readonly Span[])[]): number | undefined {
  const widths = new Set(rows.map(({ length }) => length));
  return widths.size === 1 ? rows[0]?.length : undefined;
}

/** Stretches of neighbours that are rows, long enough. A paragraph of several lines is a table by itself. */
export function runsOf(
  lines: readonly PossibleRow[],
  isRow: readonly boolean[],
  fewest: number,
): { readonly from: number; readonly to: number }[] {
  const isBreak = (index: number): boolean =>
    !isRow[index] || (lines[index]?.opensParagraph === true && lines[index - 1]?.opensParagraph === false);
  const starts = isRow.flatMap((each, index) => (each && (!isRow[index - 1] || isBreak(index)) ? [index] : []));
  const ends = isRow.flatMap((each, index) => (each && isBreak(index + 1) ? [index + 1] : []));
  return starts.map((from, index) => ({ from, to: ends[index] ?? from })).filter(({ from, to }) => to - from >= fewest);
}
