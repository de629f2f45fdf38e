import { describe, expect, it } from 'vitest';
import type { Engine, Match } from '../../src/components/search/engine.ts';
import { searchShards, type Found } from '../../src/components/search/search-shards.ts';

function matchOf(id: string, shard: string, score: number): Match {
  return { id, shard, questionNumber: `${shard.slice(0, 1)}-1`, score, places: [] };
}

const matches: Readonly<Record<string, readonly Match[]>> = {
  '7-0-3999': [matchOf('a', '7-0-3999', 5), matchOf('b', '7-0-3999', 2)],
  '6-0-3999': [matchOf('c', '6-0-3999', 9)],
  '5-0-3999': [matchOf('d', '5-0-3999', 5)],
};

/** Searches three shards, of which some fail; what was asked, and waited for, is in `steps`. */
async function search(failing: readonly string[], shards = Object.keys(matches)) {
  const steps: string[] = [];
  const engine: Engine = {
    search: (shard) => {
      steps.push(shard);
      return failing.includes(shard) ? Promise.reject(new Error('lost')) : Promise.resolve(matches[shard] ?? []);
    },
    read: () => Promise.reject(new Error('not asked for')),
  };
  const found: Found[] = [];
  const beforeOlder = (): Promise<void> => {
    steps.push('pause');
    return Promise.resolve();
  };
  for await (const soFar of searchShards(
    engine,
    shards,
    { text: 'ponts', terms: [], parts: [], filters: { all: [] } },
    beforeOlder,
  )) {
    steps.push('shown');
    found.push(soFar);
  }
  return { steps, found: found.map(({ matches: ofAll, ...rest }) => ({ ...rest, ids: ofAll.map(({ id }) => id) })) };
}

describe('a search over shards', () => {
  it('gives what the newest has, then what all have, best first', async () => {
    const { found, steps } = await search([]);
    expect(found).toStrictEqual([
      { ids: ['a', 'b'], isComplete: false, failed: 0 },
      { ids: ['c', 'a', 'd', 'b'], isComplete: true, failed: 0 },
    ]);
    expect(steps).toStrictEqual(['7-0-3999', 'shown', 'pause', '6-0-3999', '5-0-3999', 'shown']);
  });

  it('is complete at once where there is one shard, or none', async () => {
    expect((await search([], ['6-0-3999'])).found).toStrictEqual([{ ids: ['c'], isComplete: true, failed: 0 }]);
    expect((await search([], [])).found).toStrictEqual([{ ids: [], isComplete: true, failed: 0 }]);
  });

  it('goes on without a shard that fails, and says that it did', async () => {
    expect((await search(['6-0-3999'])).found.at(-1)).toStrictEqual({
      ids: ['a', 'd', 'b'],
      isComplete: true,
      failed: 1,
    });
    expect((await search(['7-0-3999'])).found).toStrictEqual([
      { ids: [], isComplete: false, failed: 1 },
      { ids: ['c', 'd'], isComplete: true, failed: 1 },
    ]);
  });
});
