import { describe, expect, it } from 'vitest';
import { findMatchedPlaces } from '../../src/components/search/matched-places.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `w${from + index}`);
const page = (content: string, anchors: readonly [string, number][], locations: readonly number[]) => ({
  url: '/fr/5-100/',
  content,
  meta: {},
  filters: {},
  anchors: anchors.map(([id, location]) => ({ id, location })),
  locations,
});

describe('the places in which words match', () => {
  it('are the last that begin at or before each match, in reading order', () => {
    const places = findMatchedPlaces(
      page(
        words(30).join(' '),
        [
          ['r-p1', 20],
          ['q', 2],
          ['q-p1', 3],
        ],
        [25, 20, 3, 4],
      ),
    );
    expect(places.map(({ id }) => id)).toStrictEqual(['q-p1', 'r-p1']);
  });

  it('have no id before the first place', () => {
    expect(findMatchedPlaces(page('a b c', [['q', 2]], [0])).map(({ id }) => id)).toStrictEqual([null]);
    expect(findMatchedPlaces(page('a b c', [], [1])).map(({ id }) => id)).toStrictEqual([null]);
  });

  it('are none without a match', () => {
    expect(findMatchedPlaces(page('a b c', [['q', 0]], []))).toStrictEqual([]);
  });

  it('show words from within the place only', () => {
    const [place] = findMatchedPlaces(
      page(
        'a b c d e',
        [
          ['q-p1', 0],
          ['q-p2', 2],
          ['q-p3', 4],
        ],
        [3],
      ),
    );
    expect(place).toStrictEqual({
      id: 'q-p2',
      excerpt: [
        { text: 'c ', isMatch: false },
        { text: 'd', isMatch: true },
      ],
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  it('show a part of a long place, and say where it is cut', () => {
    const [place] = findMatchedPlaces(page(words(100).join(' '), [['q-p1', 0]], [50]));
    const shown = place?.excerpt.map(({ text }) => text).join('');
    expect(shown).toBe(words(30, 42).join(' '));
    expect(place).toMatchObject({ isCutBefore: true, isCutAfter: true });
  });

  it('mark every match of the excerpt, neighbours as one', () => {
    const [place] = findMatchedPlaces(page('a b c d e', [['q-p1', 0]], [1, 2, 4]));
    expect(place?.excerpt).toStrictEqual([
      { text: 'a ', isMatch: false },
      { text: 'b c', isMatch: true },
      { text: ' d ', isMatch: false },
      { text: 'e', isMatch: true },
    ]);
  });
});
