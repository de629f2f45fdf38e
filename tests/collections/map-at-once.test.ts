import { describe, expect, it } from 'vitest';
import { mapAtOnce } from '../../src/collections/map-at-once.ts';

describe('mapAtOnce', () => {
  it('keeps the order, and never has more than 32 under way', async () => {
    const items = Array.from({ length: 100 }, (_, index) => index);
    let [underWay, most] = [0, 0];
    const results = await mapAtOnce(items, async (item) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
      underWay -= 1;
      return item * 2;
    });
    expect(results).toStrictEqual(items.map((item) => item * 2));
    expect(most).toBe(32);
  });

  it('throws what the work throws', async () => {
    await expect(mapAtOnce([1], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
