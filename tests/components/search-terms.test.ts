import { describe, expect, it } from 'vitest';
import { searchTerms, type FoundPage, type TermIndex } from '../../src/components/search/search-terms.ts';
import type { EngineTerm } from '../../src/query/engine-terms.ts';
import type { EngineSearch } from '../../src/query/to-engine-search.ts';

/** An index that finds for each writing the words of pages. */
function setUp(found: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>, passing: string[] = []) {
  const asked: string[] = [];
  const toPages = (pages: Readonly<Record<string, readonly number[]>> = {}): FoundPage[] =>
    Object.entries(pages).map(([id, words]) => ({ id, score: words.length, words }));
  const index: TermIndex = {
    find: (writing) => {
      asked.push(writing);
      return Promise.resolve(toPages(found[writing]));
    },
    passing: () => Promise.resolve(passing),
    textBounds: () => Promise.resolve(new Map()),
  };
  return { index, asked };
}

const word = (...writings: string[]): EngineTerm => ({ kind: 'word', isExcluded: false, writings });
const searchOf = (terms: readonly EngineTerm[], rest: Partial<EngineSearch> = {}): EngineSearch => ({
  terms,
  filters: { all: [] },
  parts: [],
  ...rest,
});

describe('a search by terms', () => {
  it('finds the pages that have all, with the words of all, and adds up how well each matches', async () => {
    const { index } = setUp({
      pont: { a: [1, 5], b: [2] },
      '"deux"': { a: [4], c: [8] },
      '"ponts"': { a: [5], c: [9] },
    });
    const { pages } = await searchTerms(index, searchOf([word('pont'), { ...word('"deux ponts"'), kind: 'phrase' }]));
    expect(pages).toStrictEqual([{ id: 'a', score: 4, words: [1, 4, 5] }]);
  });

  it('takes each writing of a term for it, and the best of them for how well it matches', async () => {
    const { index } = setUp({
      oeuvre: { a: [1] },
      œuvre: { a: [3, 4], b: [1] },
    });
    const { pages } = await searchTerms(index, searchOf([word('oeuvre', 'œuvre')]));
    expect(pages).toStrictEqual([
      { id: 'a', score: 2, words: [1, 3, 4] },
      { id: 'b', score: 1, words: [1] },
    ]);
  });

  it('finds what filters let pass, and all of that where no word is wanted', async () => {
    const { index } = setUp({ pont: { a: [1], b: [2] } }, ['b', 'c']);
    const filters = { all: [{ kind: 'any', values: [{ filter: 'year', value: '2012-2013' }] }] } as const;
    const idsOf = async (terms: readonly EngineTerm[]) =>
      (await searchTerms(index, searchOf(terms, { filters }))).pages.map(({ id }) => id);
    expect(await idsOf([word('pont')])).toStrictEqual(['b']);
    expect(await idsOf([])).toStrictEqual(['b', 'c']);
    expect(await idsOf([{ ...word('"pont"'), isExcluded: true }])).toStrictEqual(['b', 'c']);
  });

  it('says which words it does not know', async () => {
    const { index } = setUp({ police: { a: [1] } });
    expect(await searchTerms(index, searchOf([word('police'), word('policexyz')]))).toStrictEqual({
      pages: [],
      unknownWords: ['policexyz'],
    });
  });

  it('asks for excluded words only where they could exclude something', async () => {
    const { index, asked } = setUp({ '"gaz"': { a: [1], b: [4] }, '"pont"': { b: [2] } });
    const excluded: EngineTerm = { ...word('"gaz"'), isExcluded: true };
    const found = async (writing: string) => (await searchTerms(index, searchOf([word(writing), excluded]))).pages;
    expect(await found('"rien"')).toStrictEqual([]);
    expect(asked).toStrictEqual(['"rien"']);
    expect(await found('"pont"')).toStrictEqual([]);
    expect(asked).toStrictEqual(['"rien"', '"pont"', '"gaz"']);
  });

  it('puts what may have something excluded behind all others, and leaves it out no sooner than its text is read', async () => {
    const { index } = setUp({ '"gaz"': { a: [1, 2, 3], b: [4] }, '"police"': { a: [9] } });
    const doubtful: EngineTerm = { kind: 'phrase', isExcluded: true, isDoubtful: true, writings: ['"police"'] };
    const { pages } = await searchTerms(index, searchOf([word('"gaz"'), doubtful]));
    expect(pages.toSorted((one, other) => other.score - one.score).map(({ id }) => id)).toStrictEqual(['b', 'a']);
  });

  it('says nothing of the words of phrases, which are sought together', async () => {
    const { index } = setUp({});
    const phrase = { ...word('"pont rouge"'), kind: 'phrase' } as const;
    expect((await searchTerms(index, searchOf([phrase, word('gare')]))).unknownWords).toStrictEqual(['gare']);
  });
});
