import { findMeantValues } from '../../../../query/match-value.ts';
import { valuesOf, type Query } from '../../../../query/query.ts';
import { mostMeant } from '../../../../query/translate-values.ts';
import type { FieldLists } from '../../asking/field-lists.ts';
import type { LoadPairs } from '../../value-pairs.ts';

/** What the offices that someone has written are called in the other language; `undefined` where that is not known of all. */
export type TranslateOffice = (written: string) => readonly string[] | undefined;

/** Loads what translates the offices of a query; it rejects when a file does not come. */
export type LoadOffices = (query: Query) => Promise<TranslateOffice>;

/** @param lists - of the language in which offices are written; nothing is fetched for a query that names none */
export function createOffices(lists: Pick<FieldLists, 'load'>, loadPairs: LoadPairs): LoadOffices {
  return async (query) => {
    const hasOffice = [false, true].some((isExcluded) => valuesOf(query, 'minister', isExcluded).length > 0);
    if (!hasOffice) return () => undefined;
    const [{ values: known }, pairs] = await Promise.all([lists.load('minister'), loadPairs('minister')]);
    return (written) => {
      const meant = findMeantValues(written, known);
      const names = meant.flatMap((office) => pairs.get(office) ?? []);
      return meant.length > 0 && meant.length <= mostMeant && names.length === meant.length ? names : undefined;
    };
  };
}
