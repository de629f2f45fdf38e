import { describe, expect, it } from 'vitest';
import { findOpenPhrase, isOpenPhrase, withAllPlaces } from '../../src/components/search/open-phrase.ts';
import type { FoundPage } from '../../src/components/search/search-terms.ts';

/** The places of each word by the pages that have it; of a word in quotation marks the first is named alone. */
function finderOf(places: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>) {
  return (writing: string): Promise<FoundPage[]> => {
    const word = writing.replaceAll('"', '');
    const isQuoted = word !== writing;
    const pages = Object.entries(places[word] ?? {});
    return Promise.resolve(
      pages.map(([id, words]) => ({ id, score: words.length, words: isQuoted ? words.slice(0, 1) : words })),
    );
  };
}

describe('a phrase with words left open', () => {
  it('is told by what stands for them', () => {
    expect(isOpenPhrase('"projet * loi"')).toBe(true);
    expect(isOpenPhrase('"projet"')).toBe(false);
  });

  it.each([
    ['as far apart as it says', [7], [7, 9]],
    ['nearer, where signs hold words together', [9], [9]],
    ['with a sign between them', [6], [6, 9]],
    ['any time, not the first alone', [1, 7], [7, 9]],
    ['more often than once', [7, 8], [7, 8, 9]],
  ])('is found where its words stand %s', async (_, projet, words) => {
    const find = finderOf({ projet: { a: projet }, loi: { a: [9] } });
    expect(await findOpenPhrase('"projet * loi"', find)).toStrictEqual([{ id: 'a', score: projet.length + 1, words }]);
  });

  it.each([
    ['farther apart', { projet: { a: [5] }, loi: { a: [9] } }],
    ['the other way round', { projet: { a: [10] }, loi: { a: [9] } }],
    ['in pages apart', { projet: { a: [8] }, loi: { b: [9] } }],
  ])('is not found where they stand %s', async (_, places) => {
    expect(await findOpenPhrase('"projet * loi"', finderOf(places))).toStrictEqual([]);
  });

  it('has all of its words in one row', async () => {
    const find = finderOf({ lutte: { a: [1, 20] }, contre: { a: [2] }, racisme: { a: [22] } });
    expect(await findOpenPhrase('"lutte contre * racisme"', find)).toStrictEqual([]);
  });
});

describe('the places of a phrase', () => {
  it('are those of each time that it stands there', async () => {
    const find = finderOf({ union: { a: [3, 10, 30] }, européenne: { a: [4, 11] } });
    const found = [
      { id: 'a', score: 5, words: [3, 4] },
      { id: 'b', score: 2, words: [8] },
    ];
    expect(await withAllPlaces(found, '"union européenne"', find)).toStrictEqual([
      { id: 'a', score: 5, words: [3, 4, 10, 11] },
      { id: 'b', score: 2, words: [8] },
    ]);
  });
});
