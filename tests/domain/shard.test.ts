import { expect, it } from 'vitest';
import { compareShards, serialsPerShard, shardOf } from '../../src/domain/shard.ts';

it('a shard is named by its legislature, and by the first and the last of its serials', () => {
  expect(serialsPerShard).toBe(4000);
  expect(['5-1', '5-3999', '5-4000', '5-7999', '10-8000'].map(shardOf)).toStrictEqual([
    '5-0-3999',
    '5-0-3999',
    '5-4000-7999',
    '5-4000-7999',
    '10-8000-11999',
  ]);
});

it('only a question has a shard', () => {
  expect(() => shardOf('annees')).toThrow(RangeError);
});

it('shards are ordered by numbers, the newest first', () => {
  const shards = ['5-4000-7999', '10-0-3999', '5-12000-15999', '5-0-3999', '9-0-3999'];
  expect(shards.sort(compareShards)).toStrictEqual([
    '10-0-3999',
    '9-0-3999',
    '5-12000-15999',
    '5-4000-7999',
    '5-0-3999',
  ]);
});
