import { describe, expect, it } from 'vitest';
import { createTermIndex, type PagefindInstance } from '../../src/components/search/term-index.ts';
import { packTextBounds } from '../../src/domain/text-bounds.ts';

/** An index that finds the page named as what is sought; all that Pagefind is asked is in `asked`. */
function setUp() {
  const asked: unknown[] = [];
  const instance: PagefindInstance = {
    search: (text, options) => {
      asked.push([text, options?.filters.all]);
      const result = { id: text ?? 'all', score: 1, words: [2], data: () => 'held on to' };
      return Promise.resolve({ results: [result] });
    },
  };
  const bounds = [[[1, 2]], [[3, 4]]] as const;
  const index = createTermIndex(
    instance,
    () => Promise.resolve({ pages: ['8-abc', '9-abc'], filters: [] }),
    () => Promise.resolve(packTextBounds(bounds)),
  );
  return { index, asked };
}

describe('the index of a shard', () => {
  it('finds a word whatever the filters, and what filters let pass whatever the words', async () => {
    const { index, asked } = setUp();
    const filters = { all: [{ year: '2012-2013' }] };
    expect(await index.find('pont')).toStrictEqual([{ id: 'pont', score: 1, words: [2] }]);
    expect(await index.passing(filters)).toStrictEqual([{ id: 'all', score: 1, words: [2] }]);
    expect(asked).toStrictEqual([
      ['pont', []],
      [null, filters.all],
    ]);
  });

  it('remembers the words that were sought last', async () => {
    const { index, asked } = setUp();
    const numbers = Array.from({ length: 40 }, (_, number) => String(number));
    for (const number of [...numbers, '0', '40']) await index.find(number);
    expect(asked).toHaveLength(41);
    await index.find('0');
    expect(asked).toHaveLength(41);
    await index.find('1');
    expect(asked).toHaveLength(42);
  });

  it('knows where the texts of each page stand', async () => {
    expect(await setUp().index.textBounds()).toStrictEqual(
      new Map([
        ['8-abc', [[1, 2]]],
        ['9-abc', [[3, 4]]],
      ]),
    );
  });
});
