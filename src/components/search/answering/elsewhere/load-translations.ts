import { firstLetter } from '../../../../query/first-letter.ts';
import { fetchPairs } from '../../fetch-pairs.ts';
import type { Translate } from './translate-query.ts';

/** Loads the translations of keywords, each file once. */
export type LoadTranslations = (keys: readonly string[]) => Promise<Translate>;

/**
 * @param root - what the addresses of the files begin with: `/fr/recherche/nl/theme/`
 * @returns what loads the files of keys; of a file that does not come nothing is translated
 */
export function createTranslations(root: string): LoadTranslations {
  const files = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const load = (letter: string): Promise<ReadonlyMap<string, string>> => {
    const file = files.get(letter) ?? fetchPairs(`${root}${letter}.json`);
    files.set(letter, file);
    file.catch(() => files.delete(letter));
    return file;
  };
  return async (keys) => {
    const letters = [...new Set(keys.map(firstLetter))];
    const loaded = await Promise.all(letters.map((letter) => load(letter).catch(() => new Map<string, string>())));
    return (key) => loaded[letters.indexOf(firstLetter(key))]?.get(key);
  };
}
