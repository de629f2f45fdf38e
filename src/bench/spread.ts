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
  const format = new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${format.format(median)} (${format.format(min)} to ${format.format(max)})`;
}

/**
 * The spread of figures of which this system may not give all, `null` where it does not: then a dash says so.
 *
 * @param decimals - of each figure
 */
export function formatFigures(figures: readonly (number | null)[], decimals: number): string {
  const known = figures.filter((figure) => figure !== null);
  return known.length < figures.length ? '–' : formatSpread(spreadOf(known), decimals);
}
