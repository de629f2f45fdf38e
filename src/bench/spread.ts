/** What several runs gave of one figure. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** @throws RangeError when there is no run */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) throw new RangeError('Unexpected absence of runs, expected one at least');
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? min;
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)] ?? max;
  return { min, median: (lower + upper) / 2, max };
}

/**
 * A spread in a cell of a table, the median first: `7.1 (6.9 to 8.0)`.
 *
 * @param decimals - of each figure
 */
export function formatSpread({ min, median, max }: Spread, decimals: number): string {
  const [middle, least, most] = [median, min, max].map((figure) => formatFigure(figure, decimals));
  return `${middle} (${least} to ${most})`;
}

/**
 * The spread of figures of which this system may not give all, `null` where it does not: then a dash says so. A figure
 * that was measured once stands by itself.
 *
 * @param decimals - of each figure
 */
export function formatFigures(figures: readonly (number | null)[], decimals: number): string {
  const known = figures.filter((figure) => figure !== null);
  if (known.length < figures.length) return '–';
  return known.length === 1 ? formatFigure(spreadOf(known).median, decimals) : formatSpread(spreadOf(known), decimals);
}

function formatFigure(figure: number, decimals: number): string {
  return figure.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
