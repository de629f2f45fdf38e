import { describe, expect, it } from 'vitest';
import { createTermIndex, type PagefindInstance } from '../../src/components/search/term-index.ts';
import { packTextBounds } from '../../src/domain/text-bounds.ts';

/** An index that finds the page named as what is sought; all that Pagefind is asked is in `asked`. */
function setUp() {
  const asked: string[] = [];
  const instance: PagefindInstance = {
    enterPlaygroundMode: () => Promise.resolve(),
    search: (text) => {
      asked.push(text);
      const places = [text, `${text}on`].map((stem, at) => ({ location: at + 2, verbose: { word_string: stem } }));
      const result = { id: text, score: 1, words: [2, 3], weighted_locations: places, data: () => 'held on to' };
      return Promise.resolve({ results: [result], search_keywords: [text] });
    },
  };
  const bounds = [[[1, 2]], [[3, 4]]] as const;
  const index = createTermIndex(instance, {
    meta: () => Promise.resolve({ pages: ['8-abc', '9-abc'], lengths: [8, 9], filters: [['year', 'a1b2c3']] }),
    filterValues: () => Promise.resolve(new Map([['2012-2013', [1]]])),
    textBounds: () => Promise.resolve(packTextBounds(bounds, [8, 9])),
  });
  return { index, asked };
}

describe('the index of a shard', () => {
  it('finds words, and apart from them the pages that filters let pass', async () => {
    const { index } = setUp();
    expect(await index.find('pont')).toStrictEqual([{ id: 'pont', score: 1, words: [2, 3] }]);
    const values = [{ filter: 'year', value: '2012-2013' }];
    expect(await index.passing({ all: [{ kind: 'any', values }] })).toStrictEqual(['9-abc']);
  });

  it('finds in quotation marks a word and none that is longer', async () => {
    const { index, asked } = setUp();
    await index.find('pont');
    expect(await index.find('"pont"')).toStrictEqual([{ id: 'pont', score: 1, words: [2] }]);
    expect(asked).toStrictEqual(['pont', 'pont']);
  });

  it('asks for a phrase as it is, and takes what is found', async () => {
    const { index, asked } = setUp();
    expect(await index.find('"pont rouge"')).toStrictEqual([{ id: '"pont rouge"', score: 1, words: [2, 3] }]);
    expect(asked).toStrictEqual(['"pont rouge"']);
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
