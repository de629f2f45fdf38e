import { describe, expect, it, vi } from 'vitest';
import { createChoiceCounts } from '../../src/components/search/choice-counts.ts';
import type { Engine, Match } from '../../src/components/search/engine.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { EngineSearch } from '../../src/query/to-engine-search.ts';

function matchOf(questionNumber: string): Match {
  return { id: `${questionNumber}-abc`, shard: '5-0-3999', questionNumber, score: 1, places: [] };
}

/** What is found is 5-1 and 5-2; of themes, the questions of `known` are known once one of them is shown. */
function setUp(written: string) {
  const search =
    vi.fn<(shard: string, search: EngineSearch) => Promise<{ matches: Match[]; unknownWords: string[] }>>();
  search.mockResolvedValue({ matches: [matchOf('5-1'), matchOf('5-2')], unknownWords: [] });
  const engine: Engine = {
    search,
    read: () => Promise.reject(new Error('not asked for')),
    column: (_, name) => Promise.resolve(new Map(name === 'party' ? [['5-1', ['PS']]] : [])),
  };
  const shards = [{ name: '5-0-3999', years: ['2012-2013'] }];
  const known = new Map([
    ['pont', ['5-1', '5-2', '5-3']],
    ['gare', ['5-3']],
  ]);
  const themes = {
    load: (shown: readonly string[]) => Promise.resolve(shown.includes('pont') ? known : new Map<string, string[]>()),
  };
  const place = { engine, shards, locale: 'fr', values: {} } as const;
  return { search, count: createChoiceCounts(place, parseQuery(written).query, themes) };
}

describe('what could be chosen', () => {
  it('is counted once, and is nothing where none has it', async () => {
    const { search, count } = setUp('ponts');
    const counts = await count('party', []);
    expect(['PS', 'MR'].map((party) => counts?.of(party))).toStrictEqual([1, 0]);
    await count('party', []);
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('is tried again where it could not be counted', async () => {
    const { search, count } = setUp('ponts');
    search.mockRejectedValueOnce(new Error('lost'));
    await expect(count('party', [])).rejects.toThrow('lost');
    expect((await count('party', []))?.of('PS')).toBe(1);
    search.mockRejectedValueOnce(new Error('lost'));
    await expect(count('theme', ['pont'])).rejects.toThrow('lost');
    expect((await count('theme', ['pont']))?.of('pont')).toBe(2);
  });

  it('is counted of the themes whose questions are known, whatever themes are chosen', async () => {
    const { search, count } = setUp('ponts thème:gare');
    expect((await count('theme', []))?.of('pont')).toBeUndefined();
    const counts = await count('theme', ['pont']);
    expect(['pont', 'gare', 'quai'].map((theme) => counts?.of(theme))).toStrictEqual([2, 0, undefined]);
    expect(search.mock.calls.map(([, { filters }]) => filters.all)).toStrictEqual([[]]);
  });

  it('is counted in each kind of text, where a word is looked for', async () => {
    const { search, count } = setUp('ponts in:réponse parti:PS');
    search.mockImplementation((_, { parts }) =>
      Promise.resolve({ matches: parts.includes('reply') ? [matchOf('5-1')] : [], unknownWords: [] }),
    );
    const counts = await count('part', []);
    expect(['question', 'reply'].map((part) => counts?.of(part))).toStrictEqual([0, 1]);
    expect(search.mock.calls.map(([, { parts }]) => parts)).toStrictEqual([['question'], ['reply']]);
    expect(await setUp('parti:PS').count('part', [])).toBeUndefined();
  });

  it.each([
    ['ponts', false],
    ['"ponts rouges"', true],
  ])('of %s is the most there can be: %s', async (written, areAtMost) => {
    const { count } = setUp(written);
    expect((await count('theme', ['pont']))?.areAtMost).toBe(areAtMost);
    expect((await count('party', []))?.areAtMost).toBe(areAtMost);
  });

  it('is not counted where nothing is looked for', async () => {
    const { search, count } = setUp('');
    expect(await count('theme', ['pont'])).toBeUndefined();
    expect(await count('party', [])).toBeUndefined();
    expect(search).not.toHaveBeenCalled();
  });
});
