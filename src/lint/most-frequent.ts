/** Items that are equal by their key: how many there are, and the first of them. */
export interface Group<T> {
  readonly key: string;
  readonly first: T;
  readonly count: number;
}

/** The groups of items of equal key, in the order of their first items. */
export function groupByKey<T>(items: Iterable<T>, keyOf: (item: T) => string): readonly Group<T>[] {
  const groups = new Map<string, { key: string; first: T; count: number }>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { key, first: item, count: 1 });
  }
  return [...groups.values()];
}

/** The largest group, of equal ones the first; `undefined` when there is none. */
export function mostFrequent<T>(groups: readonly Group<T>[]): Group<T> | undefined {
  let largest = groups[0];
  for (const group of groups) {
    if (largest && group.count > largest.count) largest = group;
  }
  return largest;
}
