import type { Locale } from '../../../domain/locale.ts';
import { messages } from '../../../i18n/dictionaries.ts';
import type { Showing } from './result-list.ts';
import type { SearchState } from '../search-state.ts';

/** How far a search has come, for the line above the results, which screen readers read out. */
export interface SearchProgress {
  /** The query as it is written, and whether it narrows what is found. */
  readonly text: string;
  readonly isFiltered: boolean;
  readonly state: SearchState;
  readonly showing: Showing;
  /** How many matches the newest shard alone had. */
  readonly newest: number;
}

/** What is said of a search, in sentences. */
export function searchStatus(progress: SearchProgress, locale: Locale): string {
  const { text, isFiltered, state, showing, newest } = progress;
  const words = messages[locale].search;
  const { pages: count, failed, shards } = state;
  if (state.phase !== 'complete') return failed.length > 0 ? words.searching : words.searchingOlder(count, text);
  if (failed.length > 0 && failed.length === shards) return words.unavailable;
  const hasGaps = failed.length > 0 || showing.hasGaps;
  if (count === 0) {
    const advice = isFiltered ? words.noResultsFiltered : words.noResultsAdvice;
    return [words.noResults(text), hasGaps ? words.partsMissing : advice].join(' ');
  }
  const more = [
    ...(showing.isAppended && count > newest ? [words.olderFollow] : []),
    ...(hasGaps ? [words.partsMissing] : []),
  ];
  return more.length > 0 ? `${words.results(count, text)}. ${more.join(' ')}` : words.results(count, text);
}
