import type { ShardName } from '../../domain/shard.ts';
import { isFoundExactly } from '../../query/engine-terms.ts';
import { isSearchable } from '../../query/find-unsearchable.ts';
import type { ShardFound } from './engine.ts';
import { groupBySeries } from './group-series.ts';
import { searchShard, shardsOf, type AskedSearch, type SearchedShard, type SearchPlace } from './search-shard.ts';
import type { SearchState } from './search-state.ts';
import { sortMatches } from './sort-matches.ts';

/** A search, which goes through its states. */
export interface Search {
  /**
   * Searches one shard, so that something can be shown early, then all others at once. The first is the newest, but the
   * oldest where the oldest questions come first: what is shown early stays where it is.
   *
   * @param beforeOthers - when it resolves, the others are searched: who is still typing will ask for something else
   */
  run(beforeOthers: () => Promise<void>): AsyncGenerator<SearchState, void, undefined>;
  /** Searches the shards that failed once more. */
  retry(): AsyncGenerator<SearchState, void, undefined>;
}

/** Prepares a search; a shard that can have nothing of what is asked is left out. */
export function createSearch(place: SearchPlace, asked: AskedSearch): Search {
  const { query, sort } = asked;
  const newestFirst = shardsOf(place, query);
  const searched = sort === 'oldest' ? newestFirst.toReversed() : newestFirst;
  const outcomes = new Map<ShardName, SearchedShard | undefined>();
  const searchAll = async (names: readonly ShardName[]): Promise<void> => {
    const found = await Promise.all(names.map((name) => searchShard(place, name, asked).catch(() => undefined)));
    for (const [index, name] of names.entries()) outcomes.set(name, found[index]);
  };
  const toState = (phase: SearchState['phase']): SearchState => {
    const found = [...outcomes.values()].flatMap((outcome) => outcome ?? []);
    const days = new Map(found.flatMap((one) => [...one.days]));
    const series = new Map(found.flatMap((one) => [...one.series]));
    const matches = sortMatches(
      found.flatMap((one) => one.matches),
      sort,
      days,
    );
    return {
      ...asked,
      phase,
      groups: groupBySeries(matches, series),
      pages: matches.length,
      isExact: isFoundExactly(query.terms),
      shards: searched.length,
      failed: searched.filter((name) => outcomes.has(name) && outcomes.get(name) === undefined),
      unknownWords: phase === 'complete' ? wordsInAll(found) : [],
    };
  };
  return {
    run: async function* (beforeOthers) {
      if (!isSearchable(query)) {
        yield toState('idle');
        return;
      }
      yield toState('searching');
      await searchAll(searched.slice(0, 1));
      if (searched.length > 1) {
        yield toState('first');
        await beforeOthers();
        await searchAll(searched.slice(1));
      }
      yield toState('complete');
    },
    retry: async function* () {
      const failed = searched.filter((name) => outcomes.get(name) === undefined);
      yield { ...toState('searching'), failed: [] };
      await searchAll(failed);
      yield toState('complete');
    },
  };
}

/** The words that all shards lack. */
function wordsInAll(found: readonly ShardFound[]): readonly string[] {
  const [first, ...others] = found;
  return first?.unknownWords.filter((word) => others.every(({ unknownWords }) => unknownWords.includes(word))) ?? [];
}
