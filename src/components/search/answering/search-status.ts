import type { Locale } from '../../../domain/locale.ts';
import { messages } from '../../../i18n/dictionaries.ts';
import type { Showing } from './result-list.ts';
import type { SearchQuery } from '../search-address.ts';
import type { SearchState } from '../search-state.ts';

/** How far a search has come, for the line above the results, which screen readers read out. */
export interface SearchProgress {
  readonly query: SearchQuery;
  readonly state: SearchState;
  readonly showing: Showing;
  /** How many matches the newest shard alone had. */
  readonly newest: number;
  /** Whether something else than results leads on, as a question's number does. */
  readonly hasNotice: boolean;
}

/** What is said of a search, in sentences. */
export function searchStatus(progress: SearchProgress, locale: Locale): string {
  const { query, state, showing, newest, hasNotice } = progress;
  const words = messages[locale].search;
  const { pages: count, failed, shards } = state;
  if (state.phase !== 'complete') return failed.length > 0 ? words.searching : words.searchingOlder(count, query.text);
  if (failed.length > 0 && failed.length === shards) return words.unavailable;
  const isFiltered = query.year !== '' || query.state !== '';
  const hasGaps = failed.length > 0 || showing.hasGaps;
  if (count === 0) {
    const advice = isFiltered ? words.noResultsFiltered : words.noResultsAdvice;
    return [words.noResults(query.text), hasGaps ? words.partsMissing : hasNotice ? '' : advice].join(' ').trim();
  }
  const more = [
    ...(showing.isAppended && count > newest ? [words.olderFollow] : []),
    ...(hasGaps ? [words.partsMissing] : []),
  ];
  return more.length > 0 ? `${words.results(count, query.text)}. ${more.join(' ')}` : words.results(count, query.text);
}
