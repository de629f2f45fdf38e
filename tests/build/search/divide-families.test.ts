import { describe, expect, it } from 'vitest';
import { divideFamilies } from '../../../src/build/search/divide-families.ts';
import { createPrintedFinder } from '../../../src/build/search/printed-words.ts';
import { readWritings, writePlaces, writeWritings, type WordWritings } from '../../../src/build/search/word-places.ts';

/** A word of an index that stands at places of pages, all of one weight. */
const wordAt = (word: string, ...pages: readonly (readonly number[])[]) =>
  writePlaces(word, new Map(pages.map((places, page) => [page, new Map(places.map((place) => [place, 24]))])));

/** Where the words of an index stand after dividing: for each page that has one, its places. */
const divided = (words: readonly ReturnType<typeof wordAt>[], texts: readonly string[], locale: 'fr' | 'nl' = 'fr') =>
  divideFamilies(words, texts.map(createPrintedFinder(locale))).map((one) => [
    one.word,
    readWritings(one).flatMap(([, pages]) =>
      pages.map(({ page, locations }) => [page, ...locations.map(([at]) => at)]),
    ),
  ]);

describe('the words of an index', () => {
  it('are divided where their stem is that of another word', () => {
    const words = [wordAt('commun', [0, 1], [0, 2]), wordAt('communal', [2])];
    expect(divided(words, ['Commune, communications communale', 'Communication et communes'])).toStrictEqual([
      [
        'commun',
        [
          [0, 0],
          [1, 2],
        ],
      ],
      ['communal', [[0, 2]]],
      [
        'communication~commun',
        [
          [0, 1],
          [1, 0],
        ],
      ],
    ]);
  });

  it('are left as they are where all are their stem’s own', () => {
    const words = [wordAt('commun', [0], [1])];
    const printed = ['communes', 'la commune'].map(createPrintedFinder('fr'));
    expect(divideFamilies(words, printed)).toStrictEqual(words);
  });

  it('are known among those that signs hold together', () => {
    const words = [wordAt('commiss', [0]), wordAt('sous', [0]), wordAt('souscommiss', [0])];
    expect(divided(words, ['Sous-commission,'])).toStrictEqual([
      ['commission~commiss', [[0, 0]]],
      ['sous', [[0, 0]]],
      ['souscommission~souscommiss', [[0, 0]]],
    ]);
  });

  it('have the stem first where they begin otherwise, and the shortest of their forms', () => {
    const words = [wordAt('meen', [0, 1, 2])];
    expect(divided(words, ['gemeenten gemeente meen'], 'nl')).toStrictEqual([
      ['meen', [[0, 2]]],
      ['meen~gemeente~', [[0, 0, 1]]],
    ]);
  });

  it('are divided at the ends of compounds, by how these end', () => {
    const words = [wordAt('over=', [0, 1])];
    expect(divided(words, ['taaloverheden waarover'], 'nl')).toStrictEqual([
      ['over=', [[0, 1]]],
      ['over=~heid~', [[0, 0]]],
    ]);
  });

  it('keep their accents, and what is told of a page where they weigh most', () => {
    const writings: WordWritings = [
      [null, [{ page: 0, locations: [[1, 24]], told: [] }]],
      [
        'règl',
        [
          {
            page: 0,
            locations: [
              [0, 120],
              [2, 24],
            ],
            told: [-1, 0],
          },
        ],
      ],
    ];
    const findPrinted = createPrintedFinder('fr');
    const [base, other] = divideFamilies([writeWritings('regl', writings)], [findPrinted('Règlement regle règle')]);
    expect(base && readWritings(base)).toStrictEqual([
      [null, [{ page: 0, locations: [[1, 24]], told: [] }]],
      ['règl', [{ page: 0, locations: [[2, 24]], told: [] }]],
    ]);
    expect(other && [other.word, readWritings(other)]).toStrictEqual([
      'reglement~regl',
      [
        [null, []],
        ['règl', [{ page: 0, locations: [[0, 120]], told: [-1, 0] }]],
      ],
    ]);
  });
});
