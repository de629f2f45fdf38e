import type { Query } from '../../../../query/query.ts';
import type { SearchState } from '../../search-state.ts';
import type { LoadOffices } from './load-offices.ts';
import type { LoadTranslations } from './load-translations.ts';
import { keysOf, translateQuery } from './translate-query.ts';

/** What a query finds in the other language. */
export interface FoundElsewhere {
  readonly query: Query;
  /** How many questions. */
  readonly count: number;
  /** Whether each of them is known to match. */
  readonly isExact: boolean;
}

/** So many questions in the reader's own language are little. */
export const littleFound = 5;

/**
 * Looks for a query in the other language, with the keywords and offices of the archive translated where it has such.
 *
 * @param search - searches what is written in that language; the last state is taken
 * @returns what the translated query finds, or else the query as it is; `undefined` where neither finds anything
 */
export async function searchElsewhere(
  query: Query,
  load: LoadTranslations,
  loadOffices: LoadOffices,
  search: (query: Query) => AsyncIterable<SearchState>,
): Promise<FoundElsewhere | undefined> {
  const [translate, translateOffice] = await Promise.all([load(keysOf(query)), loadOffices(query)]);
  for (const other of translateQuery(query, translate, translateOffice)) {
    let last: SearchState | undefined;
    for await (const state of search(other)) last = state;
    if (!last || last.pages === 0) continue;
    return { query: other, count: last.pages, isExact: last.isExact };
  }
  return undefined;
}
