import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { readPlaces, writePlaces } from '../../../src/build/search/word-places.ts';

const read = (entry: unknown) => readPlaces({ word: '', bytes: Buffer.from(encode(entry)) });

describe('where a word stands', () => {
  // As Pagefind 1.5 wrote it: the word nine times in a first page, at four weights, and in the two behind it.
  const beleid = [
    'beleid',
    [
      [0, [-13, 9, -25, 0, 2, 6, 2, -73, 5, 2, -241, 3], []],
      [1, [-25, 1], []],
      [1, [-25, 7, -145, 0, 2], []],
    ],
    [],
  ];

  it('is read page by page, with the weight of each place', () => {
    expect(read(beleid).get(0)).toStrictEqual(
      new Map([
        [9, 12],
        [0, 24],
        [2, 24],
        [8, 24],
        [10, 24],
        [5, 72],
        [7, 72],
        [3, 240],
      ]),
    );
    expect([...read(beleid).keys()]).toStrictEqual([0, 1, 2]);
  });

  it('is written as it was read', () => {
    expect(writePlaces('beleid', read(beleid)).bytes).toStrictEqual(Buffer.from(encode(beleid)));
  });

  it('is read of a word with its accents, too', () => {
    const een = [
      'een',
      [[2, [-25, 5], []]],
      [
        [
          'één',
          [
            [2, [-25, 4], []],
            [3, [-25, 1], []],
          ],
        ],
      ],
    ];
    expect(read(een)).toStrictEqual(
      new Map([
        [
          2,
          new Map([
            [5, 24],
            [4, 24],
          ]),
        ],
        [5, new Map([[1, 24]])],
      ]),
    );
  });
});
