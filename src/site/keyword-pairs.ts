import { firstLetter, firstLetters } from '../query/first-letter.ts';
import { valueKey } from '../query/value-key.ts';
import type { ValuePair } from './value-pairs.ts';

/** A keyword as {@link valueKey} has it, and what the archive prints for it in the other language. */
export type KeywordPair = readonly [key: string, translation: string];

/**
 * The keywords of a language with their translations, as they can be found by what a reader writes. Of those that are
 * written alike but for case and accents, the first is taken.
 *
 * @param pairs - of the themes, as `toValuePairs` gives them
 * @returns the pairs by the {@link firstLetter} of their keys; every letter is there, so that the file of each is
 */
export function toKeywordPairs(pairs: readonly ValuePair[]): ReadonlyMap<string, readonly KeywordPair[]> {
  const byKey = new Map<string, string>();
  for (const [keyword, translation] of pairs) {
    const key = valueKey(keyword);
    if (key !== '' && key !== valueKey(translation) && !byKey.has(key)) byKey.set(key, translation);
  }
  const groups = Map.groupBy(byKey, ([key]) => firstLetter(key));
  return new Map(firstLetters.map((letter) => [letter, groups.get(letter) ?? []]));
}
