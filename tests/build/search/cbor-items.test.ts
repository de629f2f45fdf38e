import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { ItemReader, ItemWriter } from '../../../src/build/search/cbor-items.ts';

const bytesOf = (...items: readonly unknown[]): Buffer => Buffer.concat(items.map((item) => encode(item)));
const items = [0, 23, 24, 300, 70_000, -1, -500, 'é', 'x'.repeat(300), [], [1, ['a', [-2, []]]], Array(400).fill(7)];

describe('an item of CBOR', () => {
  it.each(items)('is passed over to where the next begins: %j', (item) => {
    const reader = new ItemReader(bytesOf(0, item, 'next'), 1);
    reader.skip();
    expect(reader.position).toBe(1 + bytesOf(item).length);
    expect(reader.text()).toBe('next');
  });

  it.each([0, 23, 24, 255, 256, 70_000, 2 ** 32 - 1, -1, -24, -25, -70_000])('is read as the number %d', (number) => {
    expect(new ItemReader(bytesOf(number)).number()).toBe(number);
  });

  it('is read in its turn, what an array holds behind how much it holds', () => {
    const reader = new ItemReader(bytesOf(['é', 'x'.repeat(300), Array(300).fill(0)], -7));
    expect([reader.array(), reader.text(), reader.text().length, reader.array()]).toStrictEqual([3, 'é', 300, 300]);
    for (let left = 300; left > 0; left -= 1) expect(reader.number()).toBe(0);
    expect(reader.number()).toBe(-7);
  });

  it.each([
    ['number', ['a', [1]]],
    ['text', [1, [1]]],
    ['array', [1, 'a']],
  ] as const)('is no %s when it is something else', (kind, others) => {
    for (const other of others) {
      expect(() => new ItemReader(bytesOf(other))[kind]()).toThrow(`expected a`);
    }
  });

  it('is none of those that a file of words never holds', () => {
    for (const item of [{ a: 1 }, true, 2 ** 40]) {
      expect(() => {
        new ItemReader(bytesOf(item)).skip();
      }).toThrow(RangeError);
    }
  });

  it('is not there behind the last byte', () => {
    expect(() => new ItemReader(Buffer.alloc(0)).number()).toThrow(RangeError);
    expect(() => new ItemReader(Buffer.of(24)).number()).toThrow(RangeError);
  });
});

describe('what is written', () => {
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32 - 1, -1, -24, -25, -257, -(2 ** 32)];

  it.each(numbers)('is the number %d in as few bytes as it needs', (number) => {
    const writer = new ItemWriter();
    writer.number(number);
    expect(writer.take().equals(encode(number))).toBe(true);
  });

  it.each([0, 23, 24, 300, 70_000])('is an array of %d items, each copied or written', (length) => {
    const writer = new ItemWriter();
    writer.array(length);
    for (let left = length; left > 0; left -= 1) {
      if (left % 2 === 0) writer.number(500);
      else writer.copy(bytesOf('é'));
    }
    const items = Array.from({ length }, (_, index) => ((length - index) % 2 === 0 ? 500 : 'é'));
    expect(writer.take().equals(encode(items))).toBe(true);
    expect(writer.take()).toHaveLength(0);
  });

  it.each(['', 'é', 'x'.repeat(23), 'é'.repeat(150)])('is the text %j', (text) => {
    const writer = new ItemWriter();
    writer.text(text);
    expect(writer.take().equals(encode(text))).toBe(true);
  });

  it.each([2 ** 32, -(2 ** 32) - 1, 0.5, -0.5])('is not the number %d', (number) => {
    expect(() => {
      new ItemWriter().number(number);
    }).toThrow('expected a whole one below 2³²');
  });
});
