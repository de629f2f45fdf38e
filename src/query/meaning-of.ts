import type { WordsByLocale } from '../i18n/query-words.ts';
import { valueKey } from './value-key.ts';

/**
 * What a word means, in either language.
 *
 * @param meanings - all that it can mean
 * @param words - the words for each
 */
export function meaningOf<Meaning extends string>(
  word: string,
  meanings: readonly Meaning[],
  words: Readonly<Record<Meaning, WordsByLocale>>,
): Meaning | undefined {
  const key = valueKey(word);
  return meanings.find((meaning) => [...words[meaning].fr, ...words[meaning].nl].some((one) => valueKey(one) === key));
}
