import { describe, expect, it } from 'vitest';
import { findTogether, areTogether } from '../../src/components/search/words-together.ts';
import type { FoundPage } from '../../src/components/search/search-terms.ts';

/** The places of each word, which is asked for in quotation marks, by the pages that have it. */
function finderOf(places: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>) {
  const known = new Map(Object.entries(places).map(([word, pages]) => [`"${word}"`, pages]));
  return (writing: string): Promise<FoundPage[]> => {
    const pages = Object.entries(known.get(writing) ?? {});
    return Promise.resolve(pages.map(([id, words]) => ({ id, score: words.length, words })));
  };
}

describe('words that stand together', () => {
  it('are told by the space between them', () => {
    expect(areTogether('«projet * loi»')).toBe(true);
    expect(areTogether('"projet loi"')).toBe(true);
    expect(areTogether('"projet"')).toBe(false);
  });

  it.each([
    ['as far apart as it says', [7], [7, 9]],
    ['nearer, where signs hold words together', [9], [9]],
    ['with signs between them', [5], [5, 9]],
    ['any time, not the first alone', [1, 7], [7, 9]],
    ['more often than once', [7, 8], [7, 8, 9]],
  ])('are found where they stand %s', async (_, projet, words) => {
    const find = finderOf({ projet: { a: projet }, loi: { a: [9] } });
    expect(await findTogether('«projet * loi»', find)).toStrictEqual([{ id: 'a', score: projet.length + 1, words }]);
  });

  it.each([
    ['farther apart', { projet: { a: [4] }, loi: { a: [9] } }],
    ['the other way round', { projet: { a: [10] }, loi: { a: [9] } }],
    ['in pages apart', { projet: { a: [8] }, loi: { b: [9] } }],
  ])('are not found where they stand %s', async (_, places) => {
    expect(await findTogether('«projet * loi»', finderOf(places))).toStrictEqual([]);
  });

  it('have no sign between them in quotation marks', async () => {
    const found = async (loi: number) =>
      findTogether('"projet loi"', finderOf({ projet: { a: [4] }, loi: { a: [loi] } }));
    expect(await found(5)).toStrictEqual([{ id: 'a', score: 2, words: [4, 5] }]);
    expect(await found(4)).toHaveLength(1);
    expect(await found(6)).toStrictEqual([]);
  });

  it('are in one row, all of them', async () => {
    const find = finderOf({ lutte: { a: [1, 20] }, contre: { a: [2] }, racisme: { a: [22] } });
    expect(await findTogether('«lutte contre * racisme»', find)).toStrictEqual([]);
  });
});
