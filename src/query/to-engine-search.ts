import type { Locale } from '../domain/locale.ts';
import { queryParts, type QueryPart } from '../domain/query-field.ts';
import { toEngineFilters, type EngineFilters } from './engine-filters.ts';
import { toEngineTerms, type EngineTerm } from './engine-terms.ts';
import type { FieldValues, Query } from './query.ts';
import { searchedParts } from './searched-parts.ts';

/**
 * What the engine is asked for a query; plain, so that it can be sent to a worker.
 *
 * Pagefind 1.5 takes one text. Of several words it wants all that it knows, but leaves out a word that begins like none of
 * the index, and takes the longest beginning that it knows for a word that it does not. It excludes no words, and looks for
 * one phrase a text. So each of `terms` is a search of its own: a page is found that each wanted term finds, and no excluded
 * one. What it finds for a phrase may be of other forms: `toTextCheck` makes the check of a text.
 */
export interface EngineSearch {
  readonly terms: readonly EngineTerm[];
  readonly filters: EngineFilters;
  /** The parts of a page in which the terms must stand, all of them in one; empty where it does not matter. */
  readonly parts: readonly QueryPart[];
}

/**
 * Puts a query for the engine.
 *
 * @param query - `isSearchable`: one that leaves no part to look in is not put
 * @param locale - the language of the index
 * @param values - what each field can be there; a field without a list is taken at its word
 */
export function toEngineSearch(query: Query, locale: Locale, values: FieldValues): EngineSearch {
  const parts = searchedParts(query);
  const terms = toEngineTerms(query.terms, locale);
  return {
    terms,
    filters: toEngineFilters(query, locale, values),
    parts: parts.length === queryParts.length ? [] : parts,
  };
}
