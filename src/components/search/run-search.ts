import type { Locale } from '../../domain/locale.ts';
import type { ShardName } from '../../domain/shard.ts';
import { canBeInShard, isAskedWithin, isBoundToDays } from '../../query/check-facts.ts';
import { isSearchable } from '../../query/find-unsearchable.ts';
import type { QueryFinding } from '../../query/finding.ts';
import type { FieldValues, Query } from '../../query/query.ts';
import { toEngineSearch, type EngineSearch } from '../../query/to-engine-search.ts';
import type { SearchShard } from '../../site/search-facts.ts';
import type { Column, Engine, Match, ShardFound } from './engine.ts';
import type { SearchSort, SearchState } from './search-state.ts';
import { sortMatches } from './sort-matches.ts';

/** What is looked for, and in which order it is to stand. */
export interface AskedSearch {
  readonly query: Query;
  readonly findings: readonly QueryFinding[];
  readonly sort: SearchSort;
}

/** Where it is looked for. */
export interface SearchPlace {
  readonly engine: Engine;
  /** Newest first. */
  readonly shards: readonly SearchShard[];
  /** The language of the index. */
  readonly locale: Locale;
  /** What each field can be; a field without a list is taken at its word. */
  readonly values: FieldValues;
}

/** A search, which goes through its states. */
export interface Search {
  /**
   * Searches the newest shard, so that something can be shown early, then all others at once.
   *
   * @param beforeOlder - when it resolves, the others are searched: who is still typing will ask for something else
   */
  run(beforeOlder: () => Promise<void>): AsyncGenerator<SearchState, void, undefined>;
  /** Searches the shards that failed once more. */
  retry(): AsyncGenerator<SearchState, void, undefined>;
}

/** Prepares a search; a shard that can have nothing of what is asked is left out. */
export function createSearch({ engine, shards, locale, values }: SearchPlace, asked: AskedSearch): Search {
  const { query, sort } = asked;
  const searched = shards.filter((shard) => canBeInShard(query, shard)).map(({ name }) => name);
  const search = toEngineSearch(query, locale, values);
  const outcomes = new Map<ShardName, SearchedShard | undefined>();
  const searchAll = async (names: readonly ShardName[]): Promise<void> => {
    const found = await Promise.all(
      names.map((name) => searchShard(engine, name, asked, search).catch(() => undefined)),
    );
    for (const [index, name] of names.entries()) outcomes.set(name, found[index]);
  };
  const toState = (phase: SearchState['phase']): SearchState => {
    const found = [...outcomes.values()].flatMap((outcome) => outcome ?? []);
    const days = new Map(found.flatMap((one) => [...one.days]));
    const matches = sortMatches(
      found.flatMap((one) => one.matches),
      sort,
      days,
    );
    return {
      ...asked,
      phase,
      groups: matches.map((match) => ({ series: null, held: 1, matches: [match] })),
      pages: matches.length,
      isExact: !query.terms.some(({ kind, isExcluded }) => kind === 'phrase' && !isExcluded),
      shards: searched.length,
      failed: searched.filter((name) => outcomes.has(name) && outcomes.get(name) === undefined),
      unknownWords: phase === 'complete' ? wordsInAll(found) : [],
    };
  };
  return {
    run: async function* (beforeOlder) {
      if (!isSearchable(query)) {
        yield toState('idle');
        return;
      }
      yield toState('searching');
      await searchAll(searched.slice(0, 1));
      if (searched.length > 1) {
        yield toState('newest');
        await beforeOlder();
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

/** What a shard has, and the days of its questions where they are needed. */
interface SearchedShard extends ShardFound {
  readonly days: Column;
}

/** Searches a shard; an index knows parliamentary years, so that for a range of days the day of each match is asked for. */
async function searchShard(
  engine: Engine,
  shard: ShardName,
  { query, sort }: AskedSearch,
  search: EngineSearch,
): Promise<SearchedShard> {
  const found = await engine.search(shard, search);
  const isBound = isBoundToDays(query);
  if (found.matches.length === 0 || (sort === 'relevance' && !isBound)) return { ...found, days: new Map() };
  const [days, years] = await Promise.all([
    engine.column(shard, 'asked'),
    isBound ? engine.column(shard, 'year') : new Map<string, readonly string[]>(),
  ]);
  const isWithin = ({ questionNumber }: Match): boolean => {
    const [[askedOn = ''] = [], [year = ''] = []] = [days.get(questionNumber), years.get(questionNumber)];
    return isAskedWithin(query, { askedOn, year });
  };
  return { ...found, days, matches: isBound ? found.matches.filter(isWithin) : found.matches };
}

/** The words that all shards lack. */
function wordsInAll(found: readonly ShardFound[]): readonly string[] {
  const [first, ...others] = found;
  return first?.unknownWords.filter((word) => others.every(({ unknownWords }) => unknownWords.includes(word))) ?? [];
}
