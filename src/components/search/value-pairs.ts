import type { TranslatedField } from '../../domain/query-field.ts';

/** Loads what the values of a field are called in the other language. */
export type LoadPairs = (field: TranslatedField) => Promise<ReadonlyMap<string, string>>;

/**
 * @param addressOf - where it is written for a field; keywords are written elsewhere
 * @returns what loads each file once; it rejects when the file does not come, which is asked for again the next time
 */
export function createValuePairs(addressOf: (field: TranslatedField) => string): LoadPairs {
  const files = new Map<TranslatedField, Promise<ReadonlyMap<string, string>>>();
  return (field) => {
    const file = files.get(field) ?? fetchPairs(addressOf(field));
    files.set(field, file);
    file.catch(() => files.delete(field));
    return file;
  };
}

async function fetchPairs(address: string): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} for translations, expected the file`);
  const pairs: unknown = await answer.json();
  if (!Array.isArray(pairs) || !pairs.every(isPair)) throw new TypeError('Unexpected translations, expected pairs');
  return new Map(pairs);
}

function isPair(pair: unknown): pair is readonly [string, string] {
  return Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string';
}
