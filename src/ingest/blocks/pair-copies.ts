import type { Locale } from '../../domain/locale.ts';

/** One fact as the French copy has it and as the Dutch one has it. */
export interface Pair<T> {
  readonly fr: T | undefined;
  readonly nl: T | undefined;
}

/**
 * Puts together what a page prints in two copies. Where the language of the copies is known, it decides. In the lines
 * of a bilingual print the block comes whole and then again; else each line comes twice; else an item is the second
 * copy of an equal one before it.
 *
 * @param items - in the order printed
 * @param localeOf - the language of an item's copy, `undefined` where the layout does not know it
 * @param keyOf - equal for two items that state one fact
 * @returns pairs in the order of the French copy, then what only the Dutch one has
 */
export function pairCopies<T>(
  items: readonly T[],
  localeOf: (item: T) => Locale | undefined,
  keyOf: (item: T) => string,
): Pair<T>[] {
  const half = Math.ceil(items.length / 2);
  const ways: readonly ((item: T, index: number) => boolean)[] = [
    (_, index) => index < half,
    (_, index) => index % 2 === 0,
  ];
  for (const isFirst of items.some(localeOf) ? [] : ways) {
    const first = items.filter(isFirst);
    const second = items.filter((item, index) => !isFirst(item, index));
    if (first.map(keyOf).join('\n') === second.map(keyOf).join('\n')) {
      return first.map((fr, index) => ({ fr, nl: second[index] }));
    }
  }
  return match(items, localeOf, keyOf);
}

/** Gives each item of the Dutch copy, or each item that comes again, to the first equal one that is still alone. */
function match<T>(
  items: readonly T[],
  localeOf: (item: T) => Locale | undefined,
  keyOf: (item: T) => string,
): Pair<T>[] {
  const pairs: { fr: T | undefined; nl: T | undefined }[] = [];
  const alone = new Map<string, { fr: T | undefined; nl: T | undefined }[]>();
  const isDutch = (item: T): boolean => localeOf(item) === 'nl';
  for (const item of [...items.filter((each) => !isDutch(each)), ...items.filter(isDutch)]) {
    const waiting = alone.get(keyOf(item)) ?? [];
    const pair = localeOf(item) === 'fr' ? undefined : waiting.shift();
    if (pair) {
      pair.nl = item;
      continue;
    }
    const added = isDutch(item) ? { fr: undefined, nl: item } : { fr: item, nl: undefined };
    pairs.push(added);
    if (isDutch(item)) continue;
    waiting.push(added);
    alone.set(keyOf(item), waiting);
  }
  return pairs;
}
