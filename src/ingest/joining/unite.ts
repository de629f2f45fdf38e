/** How lists of facts from several files become one. */
export interface Union<T> {
  /** Equal for two items that may be one fact. */
  readonly keyOf: (item: T) => string;
  /** Two items of equal key as one, the first the more trusted; `undefined` when they are two after all. */
  readonly merge: (trusted: T, other: T) => T | undefined;
  /** What two merged items state differently, as texts; `undefined` for nothing. */
  readonly differenceOf: (trusted: T, other: T) => readonly [trusted: string, other: string] | undefined;
  /** Whether a list may lack an item without contradicting it, as an earlier capture of a page lacks what came later. */
  readonly mayLack?: (items: readonly T[], lacking: T) => boolean;
  /** Where an item that only a less trusted list has is inserted. */
  readonly indexFor: (items: readonly T[], added: T) => number;
}

/** Two lists as one, and how they differ. */
export interface United<T> {
  /** In the order of the trusted list. */
  readonly united: T[];
  readonly onlyTrusted: readonly T[];
  readonly onlyOther: readonly T[];
  /** Items that both have, of which they state something differently, with the index in the other list. */
  readonly differences: readonly { readonly index: number; readonly texts: readonly [string, string] }[];
}

/** Unites two lists: what both have comes once, what one has is kept; an item that one list has twice stays twice. */
export function unite<T>(trusted: readonly T[], other: readonly T[], union: Union<T>): United<T> {
  const united = [...trusted];
  const waiting = indicesByKey(trusted, union.keyOf);
  const differences: { index: number; texts: readonly [string, string] }[] = [];
  const onlyOther = other.filter((item, index) => {
    const candidates = waiting.get(union.keyOf(item)) ?? [];
    for (const [position, at] of candidates.entries()) {
      const known = united[at];
      const merged = known === undefined ? undefined : union.merge(known, item);
      if (known === undefined || merged === undefined) continue;
      const texts = union.differenceOf(known, item);
      if (texts) differences.push({ index, texts });
      united[at] = merged;
      candidates.splice(position, 1);
      return false;
    }
    return true;
  });
  const alone = new Set([...waiting.values()].flat());
  const onlyTrusted = trusted.filter((_, index) => alone.has(index));
  for (const item of onlyOther) united.splice(union.indexFor(united, item), 0, item);
  return { united, onlyTrusted, onlyOther, differences };
}

function indicesByKey<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number[]> {
  const indices = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const equals = indices.get(keyOf(item));
    if (equals) equals.push(index);
    else indices.set(keyOf(item), [index]);
  }
  return indices;
}
