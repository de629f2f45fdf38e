import type { Locale } from '../../domain/locale.ts';
import { filterName, type OtherLanguagePart } from '../../domain/search-filter.ts';
import type { ShardName } from '../../domain/shard.ts';
import { canBeInShard, isAskedWithin, isBoundToDays } from '../../query/check-facts.ts';
import type { EngineFilter } from '../../query/engine-filters.ts';
import type { QueryFinding } from '../../query/finding.ts';
import type { FieldValues, Query } from '../../query/query.ts';
import { toEngineSearch } from '../../query/to-engine-search.ts';
import type { SearchShard } from '../../site/search-facts.ts';
import type { Column, Engine, Match, ShardFound } from './engine.ts';
import type { MissingPart, SearchSort } from './search-state.ts';

/** What is looked for, and in which order it is to stand. */
export interface AskedSearch {
  readonly query: Query;
  readonly findings: readonly QueryFinding[];
  readonly missing: readonly MissingPart[];
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
  /** Whether pages are left out whose text is in the other language: these are found in the index of that one. */
  readonly isOfOwnTexts?: boolean;
}

/** What a shard has, and the days and the series of its questions where they are needed. */
export interface SearchedShard extends ShardFound {
  readonly days: Column;
  readonly series: Column;
}

const none: Column = new Map();

const textInOther: OtherLanguagePart = 'text';
const ownTexts: EngineFilter = {
  kind: 'none',
  values: [{ filter: filterName('otherLanguage', textInOther), value: textInOther }],
};

/** The shards that can have something of what is asked, newest first. */
export function shardsOf({ shards }: SearchPlace, query: Query): ShardName[] {
  return shards.filter((shard) => canBeInShard(query, shard)).map(({ name }) => name);
}

/** Searches a shard; an index knows parliamentary years, so that for a range of days the day of each match is asked for. */
export async function searchShard(
  { engine, locale, values, isOfOwnTexts = false }: SearchPlace,
  shard: ShardName,
  { query, sort }: Pick<AskedSearch, 'query' | 'sort'>,
): Promise<SearchedShard> {
  const search = toEngineSearch(query, locale, values);
  const filters = { all: [...search.filters.all, ...(isOfOwnTexts ? [ownTexts] : [])] };
  const found = await engine.search(shard, { ...search, filters });
  if (found.matches.length === 0) return { ...found, days: none, series: none };
  const isBound = isBoundToDays(query);
  const [days, years, series] = await Promise.all([
    isBound || sort !== 'relevance' ? engine.column(shard, 'asked') : none,
    isBound ? engine.column(shard, 'year') : none,
    engine.column(shard, 'series'),
  ]);
  const isWithin = ({ questionNumber }: Match): boolean => {
    const [[askedOn = ''] = [], [year = ''] = []] = [days.get(questionNumber), years.get(questionNumber)];
    return isAskedWithin(query, { askedOn, year });
  };
  return { ...found, days, series, matches: isBound ? found.matches.filter(isWithin) : found.matches };
}
