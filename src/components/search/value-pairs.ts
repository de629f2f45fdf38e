import type { TranslatedField } from '../../domain/query-field.ts';
import { fetchPairs } from './fetch-pairs.ts';

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
