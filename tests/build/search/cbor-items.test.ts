import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { endOfItem, readItemHead } from '../../../src/build/search/cbor-items.ts';

const items = [0, 23, 24, 300, 70_000, -1, -500, 'é', 'x'.repeat(300), [], [1, ['a', [-2, []]]], Array(400).fill(7)];

describe('an item of CBOR', () => {
  it.each(items)('ends where the next begins: %j', (item) => {
    const bytes = Buffer.from(encode(item));
    expect(endOfItem(Buffer.concat([Buffer.of(0), bytes, Buffer.of(1)]), 1)).toBe(1 + bytes.length);
  });

  it('has its type and its argument in its head', () => {
    expect(readItemHead(Buffer.from(encode('abc')), 0)).toStrictEqual({ type: 3, argument: 3, content: 1 });
    expect(readItemHead(Buffer.from(encode(Array(300).fill(0))), 0)).toStrictEqual({
      type: 4,
      argument: 300,
      content: 3,
    });
  });

  it('is none of those that a file of words never holds', () => {
    for (const item of [{ a: 1 }, true, 2 ** 40]) {
      expect(() => endOfItem(Buffer.from(encode(item)), 0)).toThrow(RangeError);
    }
  });
});
