import type { Match } from '../../../src/components/search/engine.ts';
import type { ResultGroup, SearchState } from '../../../src/components/search/search-state.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';

/** A match of a question. */
export const match = (questionNumber: string, score = 1, shard = '5-0-3999'): Match => ({
  id: questionNumber,
  shard,
  questionNumber,
  score,
  places: [],
});

/** A question alone as a result. */
export const alone = (questionNumber: string): ResultGroup => ({
  series: null,
  held: 1,
  matches: [match(questionNumber)],
});

/** The members of a series that match as a result. */
export const inSeries = (series: string, held: number, ...members: readonly string[]): ResultGroup => ({
  series,
  held,
  matches: members.map((member) => match(member)),
});

/** The state of a search that has come to its end. */
export function completeState(
  query: string,
  groups: readonly ResultGroup[],
  changes: Partial<SearchState> = {},
): SearchState {
  return {
    phase: 'complete',
    ...parseQuery(query),
    missing: [],
    sort: 'relevance',
    groups,
    pages: groups.reduce((count, { matches }) => count + matches.length, 0),
    isExact: true,
    shards: 5,
    failed: [],
    unknownWords: [],
    ...changes,
  };
}
