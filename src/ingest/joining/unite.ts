/** How lists of facts from several files become one. */
export interface Union<T> {
  /** Equal for two items that may be one fact. */
  readonly keyOf: (item: T) => string;
  /** Two items of equal key as one, the first the more trusted; `undefined` when they are two after all. */
  readonly merge: (trusted: T, other: T) => T | undefined;
  /** Where an item that only a less trusted list has is inserted. */
  readonly indexFor: (items: readonly T[], added: T) => number;
}

/**
 * Unites two lists: what both have comes once, what one has is kept; an item that one list has twice stays twice.
 *
 * @returns the list, in the order of the trusted one, and the items that only one of the two has
 */
export function unite<T>(
  trusted: readonly T[],
  other: readonly T[],
  { keyOf, merge, indexFor }: Union<T>,
): { united: T[]; onlyTrusted: T[]; onlyOther: T[] } {
  const united = [...trusted];
  const waiting = new Map<string, number[]>();
  for (const [index, item] of trusted.entries()) {
    const equals = waiting.get(keyOf(item));
    if (equals) equals.push(index);
    else waiting.set(keyOf(item), [index]);
  }
  const onlyOther = other.filter((item) => {
    const candidates = waiting.get(keyOf(item)) ?? [];
    for (const [position, index] of candidates.entries()) {
      const known = united[index];
      const merged = known === undefined ? undefined : merge(known, item);
      if (merged === undefined) continue;
      united[index] = merged;
      candidates.splice(position, 1);
      return false;
    }
    return true;
  });
  const alone = new Set([...waiting.values()].flat());
  const onlyTrusted = trusted.filter((_, index) => alone.has(index));
  for (const item of onlyOther) united.splice(indexFor(united, item), 0, item);
  return { united, onlyTrusted, onlyOther };
}
