/** What stands beside something now this, now that, is taken to mean it from this share of all times on. */
const leastShare = 2 / 3;

/**
 * What the archive prints for something in the other language.
 *
 * @param counts - what stands there beside it, and how often
 */
export function usualCounterpart(counts: ReadonlyMap<string, number>): string | undefined {
  const total = counts.values().reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count / total >= leastShare)?.[0];
}
