import type { Query } from './query.ts';

/** Whether a year of a query is a parliamentary one, `2012-2013`, and not one of the calendar, `2012`. */
export function isParliamentary(year: string): boolean {
  return year.includes('-');
}

/** The parliamentary years of which some days are in a year: itself, or the two that a year of the calendar is in. */
export function parliamentaryYearsOf(year: string): string[] {
  const first = Number(year);
  return isParliamentary(year) ? [year] : [`${first - 1}-${year}`, `${year}-${first + 1}`];
}

/**
 * The parliamentary years of which days can be in a range: rather one too many, as a question that is asked between two
 * sessions is printed under either.
 *
 * @param known - the parliamentary years there are
 * @returns `undefined` when the range is open on both sides
 */
export function yearsOfRange({ from, to }: Query['asked'], known: readonly string[]): string[] | undefined {
  if (from === null && to === null) return undefined;
  return known.filter((year) => {
    const [first = '', second = ''] = year.split('-');
    return (from === null || second >= from.slice(0, 4)) && (to === null || first <= to.slice(0, 4));
  });
}
