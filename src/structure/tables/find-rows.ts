import type { Span } from '../block.ts';
import { addFigureRows } from './figure-rows.ts';
import { runsOf, widthOf } from './row-runs.ts';
import { cutCells } from './table-cells.ts';

/** What is known of a line before tables are sought. */
export interface PossibleRow {
  readonly printed: string;
  /** Where a mark of a point or of a list ends that it begins with; 0 without one. */
  readonly markEnd: number;
  readonly opensParagraph: boolean;
}

/** A line of a table, with its cells where they are beyond doubt. Offsets are in the line. */
export interface FoundRow {
  /** The index of the first line of its table. */
  readonly table: number;
  readonly cells: readonly Span[];
}

/** What lines of a table are parted with, how many neighbours it takes, and how long their cells are at most. */
const separators: readonly Separator[] = [
  { sign: /\t/, pattern: /\t+/g, fewest: 2, longestCell: Infinity },
  { sign: /\|/, pattern: /\|/g, fewest: 2, longestCell: Infinity },
  { sign: /[^\S\n]{2}/, pattern: /[^\S\n]{2,}/g, fewest: 3, longestCell: 40 },
];
interface Separator {
  /** Without which a line has no such cells. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly fewest: number;
  readonly longestCell: number;
}
/**
 * Finds the lines of tables: neighbours that tabs, bars or spaces part into cells; or, where a table lost its cells,
 * neighbours that each end in as many figures, with the head above them.
 *
 * @returns for each line its row, if it is one
 */
export function findRows(lines: readonly PossibleRow[]): readonly (FoundRow | undefined)[] {
  const rows: (FoundRow | undefined)[] = lines.map(() => undefined);
  for (const { sign, pattern, fewest, longestCell } of separators) {
    if (!lines.some(({ printed }) => sign.test(printed))) continue;
    const cut = lines.map(({ printed }, index) => (rows[index] ? [] : cutCells(printed, pattern)));
    const isRow = cut.map((cells, index) => {
      const isMarkApart = (lines[index]?.markEnd ?? 0) >= (cells[0]?.end ?? Infinity);
      const fits = cells.every(({ start, end }) => end - start <= longestCell);
      return fits && cells.length > (isMarkApart ? 2 : 1);
    });
    for (const { from, to } of runsOf(lines, isRow, fewest)) {
      const isEven = widthOf(cut.slice(from, to)) !== undefined;
      for (let index = from; index < to; index += 1) {
        rows[index] = { table: from, cells: isEven ? (cut[index] ?? []) : [] };
      }
    }
  }
  addFigureRows(lines, rows);
  return rows;
}
