import type { Locale } from '../../../domain/locale.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import type { SearchState } from '../search-state.ts';
import { quotedQuery } from './quoted-query.ts';
import type { Showing } from './result-list.ts';

/** What is said of a search that has found something, or nothing, in sentences; empty where nothing is looked for. */
export function searchStatus(state: SearchState, showing: Showing, locale: Locale): string {
  const { phase, sort, failed, shards, groups } = state;
  if (phase === 'idle') return '';
  const words = messages[locale].search;
  const results = messages[locale].results;
  const query = quotedQuery(state.query, locale);
  const count = state.pages - showing.dropped;
  if (phase === 'searching') return words.searching;
  if (phase === 'first')
    return failed.length > 0 ? words.searching : words.searchingOthers(count, query, sort === 'oldest');
  if (failed.length > 0 && failed.length >= shards) return words.unavailable;
  const gaps = failed.length > 0 || showing.hasGaps ? [words.partsMissing] : [];
  if (isNothing(state, showing)) return [words.noResults(query), ...gaps].join(' ');
  const isSeries = groups.some(({ series, matches }) => series !== null && matches.length > 1);
  const isAtMost = !state.isExact && (showing.hasMore || isSeries);
  return [
    `${results.found(count, query, isAtMost)}.`,
    ...(showing.isEmpty && showing.dropped > 0 ? [results.noneYet(showing.dropped, words.more)] : []),
    ...(isSeries ? [results.grouped(groups.length)] : []),
    ...(showing.isAppended ? [words.laterFollow] : []),
    ...gaps,
  ].join(' ');
}

/** Whether a search has come to its end, and nothing of what it found can be shown. */
export function isNothing({ phase, pages, failed, shards }: SearchState, { dropped, hasMore }: Showing): boolean {
  return phase === 'complete' && pages - dropped <= 0 && !hasMore && (failed.length === 0 || failed.length < shards);
}
