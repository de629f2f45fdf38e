import { describe, expect, it } from 'vitest';
import { addCompoundEnds } from '../../../src/build/search/compound-ends.ts';
import { readPlaces, writePlaces } from '../../../src/build/search/word-places.ts';

/** Words of an index, each in as many pages as are named, from page 0 on, at the word of that ordinal. */
const wordsOf = (words: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(words)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, places]) => writePlaces(word, new Map(places.map((place, page) => [page, new Map([[place, 24]])]))));

const added = (words: Readonly<Record<string, readonly number[]>>) =>
  addCompoundEnds(wordsOf(words)).filter(({ word }) => word.endsWith('='));

const common = [1, 2, 3];

describe('the ends of compounds', () => {
  it('stand behind the word that they are, wherever a compound does, at half its weight', () => {
    const words = wordsOf({ beleid: common, media: common, mediabeleid: [7, 8], beleidsplan: [9] });
    const withEnds = addCompoundEnds(words);
    expect(withEnds.map(({ word }) => word)).toStrictEqual([
      'beleid',
      'beleid=',
      'beleidsplan',
      'media',
      'mediabeleid',
    ]);
    expect(withEnds.filter(({ word }) => word !== 'beleid=')).toStrictEqual(words);
    expect(withEnds[1] && readPlaces(withEnds[1])).toStrictEqual(
      new Map([
        [0, new Map([[7, 12]])],
        [1, new Map([[8, 12]])],
      ]),
    );
  });

  it.each([
    ['gezondheidszorg', 'gezond', 'zorg'],
    ['vergunningsplicht', 'vergun', 'plicht'],
    ['begrotingsjaar', 'begrot', 'jaar'],
    ['boekenplank', 'boek', 'plank'],
  ])('are found behind what joins them: %s', (compound, beginning, end) => {
    expect(added({ [compound]: [5], [beginning]: common, [end]: common }).map(({ word }) => word)).toStrictEqual([
      `${end}=`,
    ]);
  });

  it.each([
    ['a beginning that is no word', { beleid: common, mediabeleid: [5] }],
    ['a beginning in too few pages', { beleid: common, media: [1, 2], mediabeleid: [5] }],
    ['an end in too few pages', { beleid: [1, 2], media: common, mediabeleid: [5] }],
    ['an end that is too short', { bus: common, bussen: common, bussenbus: [5] }],
    ['a beginning that is too short', { bus: common, halte: common, bushalte: [5] }],
    [
      'a compound whose end stands there as a word, as of one with a hyphen',
      { beleid: common, media: common, mediabeleid: [1] },
    ],
  ])('are none with %s', (_, words) => {
    expect(added(words)).toStrictEqual([]);
  });

  it('have the places of all compounds, of a page that has several too', () => {
    const [end] = added({ beleid: common, media: common, mediabeleid: [7], taal: common, taalbeleid: [9, 4] });
    expect(end && readPlaces(end)).toStrictEqual(
      new Map([
        [
          0,
          new Map([
            [7, 12],
            [9, 12],
          ]),
        ],
        [1, new Map([[4, 12]])],
      ]),
    );
  });
});
