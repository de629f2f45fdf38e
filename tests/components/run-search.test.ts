import { describe, expect, it } from 'vitest';
import type { Column, Engine, Match } from '../../src/components/search/engine.ts';
import { createSearch } from '../../src/components/search/run-search.ts';
import type { AskedSearch } from '../../src/components/search/search-shard.ts';
import type { SearchSort, SearchState } from '../../src/components/search/search-state.ts';
import type { EngineFilters } from '../../src/query/engine-filters.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

function matchOf(questionNumber: string, score: number): Match {
  return {
    id: `${questionNumber}-abc`,
    shard: `${questionNumber.slice(0, 1)}-0-3999`,
    questionNumber,
    score,
    places: [],
  };
}

const found: Readonly<Record<string, { matches: readonly Match[]; unknownWords: readonly string[] }>> = {
  '7-0-3999': { matches: [matchOf('7-1', 2), matchOf('7-2', 5)], unknownWords: ['ponte', 'gares'] },
  '6-0-3999': { matches: [matchOf('6-1', 9)], unknownWords: ['ponte'] },
  '5-0-3999': { matches: [matchOf('5-1', 5)], unknownWords: ['gares', 'ponte'] },
};
const shards = [
  { name: '7-0-3999', years: ['2020-2021', '2019-2020'] },
  { name: '6-0-3999', years: ['2018-2019'] },
  { name: '5-0-3999', years: ['2012-2013'] },
];
const columns: Readonly<Record<string, Column>> = {
  asked: new Map([
    ['7-1', ['2020-12-01']],
    ['7-2', ['2020-03-01']],
    ['6-1', ['2019-02-01']],
    ['5-1', ['2013-04-30']],
  ]),
  series: new Map([
    ['7-2', ['6-9 3']],
    ['7-1', ['6-9 3']],
    ['6-1', ['6-2 2']],
  ]),
  year: new Map([
    ['7-1', ['2020-2021']],
    ['7-2', ['2019-2020']],
    ['6-1', ['2018-2019']],
    ['5-1', ['2012-2013']],
  ]),
};

interface Options {
  readonly sort?: SearchSort;
  readonly lost?: readonly string[];
  readonly of?: typeof shards;
  readonly isOfOwnTexts?: boolean;
}

/** Prepares a search of three shards, of which some fail; what was asked, and waited for, is in `steps`. */
function setUp(written: string, { sort = 'relevance', lost = [], of = shards, isOfOwnTexts = false }: Options = {}) {
  const steps: string[] = [];
  const narrowed: EngineFilters[] = [];
  const failing = new Set(lost);
  const answer = <T>(key: string, value: T | undefined): Promise<T> => {
    if (!key.endsWith('series')) steps.push(key);
    return failing.has(key) || value === undefined ? Promise.reject(new Error('lost')) : Promise.resolve(value);
  };
  const engine: Engine = {
    search: (shard, { filters }) => {
      narrowed.push(filters);
      return answer(shard, found[shard]);
    },
    read: () => Promise.reject(new Error('not asked for')),
    column: (shard, name) => answer(`${shard} ${name}`, columns[name]),
  };
  const { query, findings } = parseQuery(written);
  const asked: AskedSearch = { query, findings, missing: [], sort };
  const values = { year: of.flatMap(({ years }) => years) };
  const search = createSearch({ engine, shards: of, locale: 'fr', values, isOfOwnTexts }, asked);
  const beforeOthers = (): Promise<void> => {
    steps.push('pause');
    return Promise.resolve();
  };
  const collect = async (states: AsyncGenerator<SearchState>): Promise<SearchState[]> => {
    const collected: SearchState[] = [];
    for await (const state of states) {
      steps.push(state.phase);
      collected.push(state);
    }
    return collected;
  };
  return {
    steps,
    narrowed,
    failing,
    run: () => collect(search.run(beforeOthers)),
    retry: () => collect(search.retry()),
  };
}

const numbersOf = ({ groups }: SearchState): string[] =>
  groups.flatMap(({ matches }) => matches.map(({ questionNumber }) => questionNumber));

describe('a search over shards', () => {
  it('gives what the newest has, then what all have, best first', async () => {
    const { run, steps } = setUp('ponts');
    const states = await run();
    expect(states.map(numbersOf)).toStrictEqual([[], ['7-2', '7-1'], ['6-1', '7-2', '7-1', '5-1']]);
    expect(states.map(({ pages, shards: searched }) => [pages, searched])).toStrictEqual([
      [0, 3],
      [2, 3],
      [4, 3],
    ]);
    expect(steps).toStrictEqual(['searching', '7-0-3999', 'first', 'pause', '6-0-3999', '5-0-3999', 'complete']);
  });

  it('begins with the oldest where these come first, so that what is shown early stays first', async () => {
    const { run, steps } = setUp('ponts', { sort: 'oldest' });
    expect((await run()).map(numbersOf)).toStrictEqual([[], ['5-1'], ['5-1', '6-1', '7-2', '7-1']]);
    expect(steps.slice(0, 5)).toStrictEqual(['searching', '5-0-3999', '5-0-3999 asked', 'first', 'pause']);
  });

  it('is complete at once where there is one shard, or none that can have anything', async () => {
    expect((await setUp('ponts', { of: shards.slice(1, 2) }).run()).map(({ phase }) => phase)).toStrictEqual([
      'searching',
      'complete',
    ]);
    const { run, steps } = setUp('ponts législature:6');
    expect((await run()).map(numbersOf)).toStrictEqual([[], ['6-1']]);
    expect(steps).toStrictEqual(['searching', '6-0-3999', 'complete']);
    expect((await setUp('ponts législature:4').run()).at(-1)).toMatchObject({ phase: 'complete', pages: 0, shards: 0 });
  });

  it('asks nothing where nothing is wanted', async () => {
    const { run, steps } = setUp('-ponts');
    expect((await run()).map(({ phase, findings }) => [phase, findings[0]?.ruleId])).toStrictEqual([
      ['idle', 'only-exclusions'],
    ]);
    expect(steps).toStrictEqual(['idle']);
    expect((await setUp('ponts -dans:réponse -dans:question').run()).map(({ phase }) => phase)).toStrictEqual(['idle']);
  });

  it('goes on without a shard that fails, and searches it alone where it is asked to', async () => {
    const { run, retry, steps, failing } = setUp('ponts', { lost: ['7-0-3999', '5-0-3999'] });
    expect((await run()).map(({ failed }) => failed)).toStrictEqual([[], ['7-0-3999'], ['7-0-3999', '5-0-3999']]);
    failing.delete('5-0-3999');
    steps.length = 0;
    const states = await retry();
    expect(steps).toStrictEqual(['searching', '7-0-3999', '5-0-3999', 'complete']);
    expect(states.map(({ failed }) => failed)).toStrictEqual([[], ['7-0-3999']]);
    expect(states.map(numbersOf)).toStrictEqual([['6-1'], ['6-1', '5-1']]);
  });

  it('keeps to the days that are asked for, which an index knows by the year only', async () => {
    const { run } = setUp('ponts du:2019-02-01 au:2020-11-30');
    expect((await run()).map(numbersOf).at(-1)).toStrictEqual(['6-1', '7-2']);
    expect((await setUp('ponts année:2020').run()).map(numbersOf).at(-1)).toStrictEqual(['7-2', '7-1']);
    const lost = setUp('ponts année:2020', { lost: ['7-0-3999 asked'] });
    expect((await lost.run()).at(-1)).toMatchObject({ pages: 0, failed: ['7-0-3999'] });
  });

  it('asks for days only where they are needed', async () => {
    const { run, steps } = setUp('ponts année:2012-2013');
    await run();
    expect(steps).toStrictEqual(['searching', '5-0-3999', 'complete']);
    const sorted = setUp('ponts', { sort: 'oldest' });
    expect((await sorted.run()).map(numbersOf).at(-1)).toStrictEqual(['5-1', '6-1', '7-2', '7-1']);
    expect(sorted.steps).toContain('6-0-3999 asked');
  });

  it('sets the members of a series together, and says how many there are', async () => {
    const groups = (await setUp('ponts').run()).at(-1)?.groups ?? [];
    expect(groups.map(({ series, held, matches }) => [series, held, matches.length])).toStrictEqual([
      ['6-2', 2, 1],
      ['6-9', 3, 2],
      [null, 1, 1],
    ]);
  });

  it('names the words that no shard has, once all were searched', async () => {
    const states = await setUp('ponts').run();
    expect(states.map(({ unknownWords }) => unknownWords)).toStrictEqual([[], [], ['ponte']]);
  });

  it('leaves out texts of the other language where it is to', async () => {
    const filters = async (isOfOwnTexts: boolean) => {
      const { run, narrowed } = setUp('ponts parti:PS', { of: shards.slice(0, 1), isOfOwnTexts });
      await run();
      return narrowed;
    };
    const party = { kind: 'any', values: [{ filter: 'party', value: 'PS' }] };
    const otherText = { kind: 'none', values: [{ filter: 'otherLanguage', value: 'text' }] };
    expect(await filters(false)).toStrictEqual([{ all: [party] }]);
    expect(await filters(true)).toStrictEqual([{ all: [party, otherText] }]);
  });

  it('says whether each page is known to match', async () => {
    const isExact = async (written: string) => (await setUp(written).run()).at(-1)?.isExact;
    expect(await isExact('ponts -"rouges"')).toBe(true);
    expect(await isExact('"ponts rouges"')).toBe(false);
    expect(await isExact('ponts -"ponts rouges"')).toBe(false);
  });
});
