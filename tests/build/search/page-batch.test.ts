import { expect, it } from 'vitest';
import { batchOf, serialsPerBatch } from '../../../src/build/search/page-batch.ts';
import { serialsPerShard } from '../../../src/domain/shard.ts';

it('a batch is named by its legislature, and by the first and the last of its serials', () => {
  expect(['5-1', '5-249', '5-250', '10-8000'].map(batchOf)).toStrictEqual([
    '5-0-249',
    '5-0-249',
    '5-250-499',
    '10-8000-8249',
  ]);
});

it('a batch lies in one shard', () => {
  expect(serialsPerShard % serialsPerBatch).toBe(0);
});
