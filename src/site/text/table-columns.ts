/** What the figures of a table tell of its columns and rows. */
export interface Columns {
  /** How many the longest row has. */
  readonly count: number;
  /** Those whose cells are figures below the head, from 0. */
  readonly ofFigures: ReadonlySet<number>;
  /** Whether the first row stands over the others. */
  readonly hasHead: boolean;
  /** Whether the first cell of each row says what its figures are of. */
  readonly hasRowHeads: boolean;
}

const figure = /^[-–+]?(?:€\s?)?\d[\d\s.,'’%€]*$/u;
const year = /^(?:19|20)\d\d$/;
/** What stands where a figure would, and is none. */
const noFigure = /^(?:[-–—/.…?]*|n\.\s?(?:[bd]|v\.\s?t)\.)$/u;

/**
 * Tells heads from figures. The first row is a head where no column of figures has a figure in it: it has words there, years
 * above figures that are no years, or is not divided.
 *
 * @param rows - the printed cells of each row; a row whose cells are not certain has none
 */
export function columnsOf(rows: readonly (readonly string[])[]): Columns {
  const [first = [], ...others] = rows;
  const body = others.filter((row) => row.length > 0);
  const count = Math.max(1, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: count }, (_, column) => column);
  const below = (column: number): string[] => body.map((row) => row[column] ?? '');
  const ofFigures = new Set(columns.filter((column) => areFigures(below(column))));
  const counted = columns.filter((column) => ofFigures.has(column) && !below(column).every((cell) => year.test(cell)));
  const isHead = (column: number): boolean => !figure.test(first[column] ?? '') || year.test(first[column] ?? '');
  const hasHead = counted.length > 0 && [...ofFigures].every(isHead);
  const labels = hasHead ? below(0) : [first, ...body].map(([label = '']) => label);
  const isLabel = (label: string): boolean => label !== '' && (!figure.test(label) || year.test(label));
  return { count, ofFigures, hasHead, hasRowHeads: counted.some((column) => column > 0) && labels.every(isLabel) };
}

function areFigures(cells: readonly string[]): boolean {
  return cells.some((cell) => figure.test(cell)) && cells.every((cell) => figure.test(cell) || noFigure.test(cell));
}
