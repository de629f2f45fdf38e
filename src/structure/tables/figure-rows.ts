import type { Span } from '../block.ts';
import type { FoundRow, PossibleRow } from './find-rows.ts';
import { runsOf, widthOf } from './row-runs.ts';
import { figuresOf } from './table-cells.ts';

/** So many lines that end in as many figures are what is left of a table. */
const fewestWithFigures = 3;

/**
 * Adds the rows of tables that lost their cells: neighbours that each end in as many figures, and the head above them.
 *
 * @param rows - for each line its row, if it is one already
 */
export function addFigureRows(lines: readonly PossibleRow[], rows: (FoundRow | undefined)[]): void {
  const cut = lines.map(({ printed, markEnd }, index) => (rows[index] || markEnd > 0 ? [] : figuresOf(printed)));
  const isRow = cut.map((cells) => cells.length > 1);
  for (const { from, to } of runsOf(lines, isRow, fewestWithFigures)) {
    const width = widthOf(cut.slice(from, to));
    if (width === undefined || (width === 2 && !isOfOneFigure(lines, cut, from, to))) continue;
    const table = hasHead(lines, from) ? from - 1 : from;
    rows[table] ??= { table, cells: [] };
    for (let index = from; index < to; index += 1) rows[index] = { table, cells: cut[index] ?? [] };
  }
}

/** Whether the line above stands over the columns: in the same paragraph, and no sentence. */
function hasHead(lines: readonly PossibleRow[], from: number): boolean {
  const above = lines[from - 1];
  return above !== undefined && !lines[from]?.opensParagraph && !/[.?!:;]\s*$/.test(above.printed);
}

/** With one figure a line, labels differ and figures are no years: neither `Article 1`, `Article 2` nor `mars 2012`. */
function isOfOneFigure(
  lines: readonly PossibleRow[],
  cut: readonly (readonly Span[])[],
  from: number,
  to: number,
): boolean {
  const printed = cut
    .slice(from, to)
    .map((row, index) => row.map(({ start, end }) => (lines[from + index]?.printed ?? '').slice(start, end)));
  const labels = new Set(printed.map(([label]) => label));
  return labels.size === printed.length && !printed.every(([, figure = '']) => /^(?:19|20)\d\d$/.test(figure));
}
