import { isBlank, partOf, type Piece } from '../text/source-text.ts';

/** The cells of lines: these very lines where no bar parts any. */
export function cellsOf(lines: readonly Piece[]): readonly Piece[] {
  return lines.some(({ text }) => text.includes('|')) ? lines.flatMap(cutCells) : lines;
}

/** The cells of a table's line: what stands between its bars, empty cells left out. A line without a bar is one cell. */
export function cutCells(line: Piece): Piece[] {
  if (!line.text.includes('|')) return [line];
  const cells: Piece[] = [];
  let start = 0;
  for (const part of line.text.split('|')) {
    const cell = partOf(line, start, start + part.length);
    if (!isBlank(cell)) cells.push(cell);
    start += part.length + 1;
  }
  return cells;
}
