import { encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readPlaces,
  readWritings,
  standsAt,
  writePlaces,
  writeWritings,
  type WordWritings,
} from '../../../src/build/search/word-places.ts';

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

/** Pages in their order, each with places in theirs, by weight as an index has them. */
const pagesArbitrary = fc.uniqueArray(fc.nat(70_000), { minLength: 1, maxLength: 5 }).chain((pages) =>
  fc.tuple(
    ...pages
      .toSorted((a, b) => a - b)
      .map((page) =>
        fc.record(
          {
            page: fc.constant(page),
            locations: fc
              .uniqueArray(fc.tuple(fc.nat(300), fc.constantFrom(24, 120, 240)), {
                minLength: 1,
                selector: ([at]) => at,
              })
              .map((places) => places.toSorted(([a, light], [b, heavy]) => light - heavy || a - b)),
            told: fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 3 }),
          },
          { noNullPrototype: true },
        ),
      ),
  ),
);
const writingsArbitrary: fc.Arbitrary<WordWritings> = fc
  .tuple(pagesArbitrary, fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 2 }), pagesArbitrary)
  .map(([plain, accents, accented]) => [[null, plain], ...accents.map((one) => [one, accented] as const)]);

describe('the writings of a word', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(writingsArbitrary, (writings) => {
        expect(readWritings(writeWritings('mot', writings))).toStrictEqual(writings);
      }),
    );
  });

  it('are without those that stand nowhere', () => {
    const writings: WordWritings = [
      [null, []],
      ['été', []],
    ];
    expect(readWritings(writeWritings('ete', writings))).toStrictEqual([[null, []]]);
  });

  it('are gone through place by place, until one is sought', () => {
    fc.assert(
      fc.property(writingsArbitrary, (writings) => {
        const word = writeWritings('mot', writings);
        const places = writings.flatMap(([, pages]) =>
          pages.flatMap(({ page, locations }) => locations.map(([location]) => `${page} ${location}`)),
        );
        const seen: string[] = [];
        const isSought = (page: number, location: number): boolean =>
          seen.push(`${page} ${location}`) === places.length;
        expect(standsAt(word, isSought)).toBe(true);
        expect(seen).toStrictEqual(places);
        expect(standsAt(word, () => false)).toBe(false);
      }),
    );
  });
});
