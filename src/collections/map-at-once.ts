/** How many files are under way at once: one after the other, most of the time would go to waiting. */
const atOnce = 32;

/**
 * Does asynchronous work on each item, a few at a time, so that neither waiting nor open files add up.
 *
 * @returns the results in the order of the items
 * @throws what the work throws first
 */
export async function mapAtOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  }
  return results;
}
