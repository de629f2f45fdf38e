import { describe, expect, it } from 'vitest';
import { findMatchedPlaces, findMatchedWords } from '../../../src/components/search/answering/matched-places.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { locationOf, outlinedPage } from './outlined-page.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `w${from + index}`);

/** The places of a text with anchors in which words match that stand there as they are asked for. */
function placesIn(content: string, anchors: readonly (readonly [string, number])[], query: string) {
  const { terms } = parseQuery(query).query;
  const asked = terms.map(({ text }) => text);
  const locations = content.split(' ').flatMap((word, index) => (asked.some((one) => word.includes(one)) ? index : []));
  const matches = findMatchedWords({ content, locations }, { terms });
  return findMatchedPlaces({ content, anchors: anchors.map(([id, location]) => ({ id, location })) }, matches);
}

/** As it is read: what matches in brackets. */
const excerptIn = (content: string, query: string, anchors: readonly (readonly [string, number])[] = [['q-p1', 0]]) =>
  placesIn(content, anchors, query).map(({ excerpt: { runs, isCutBefore, isCutAfter } }) =>
    [
      isCutBefore ? '… ' : '',
      ...runs.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)),
      isCutAfter ? ' …' : '',
    ].join(''),
  );

describe('the places in which words match', () => {
  it('are the last that begin at or before each match, in reading order', () => {
    const content = words(30).join(' ');
    const anchors = [
      ['r-p1', 20],
      ['q', 2],
      ['q-p1', 3],
    ] as const;
    expect(placesIn(content, anchors, 'w25 w3 w4').map(({ place }) => place.id)).toStrictEqual(['q-p1', 'r-p1']);
  });

  it('are none before the first place, and none without a match', () => {
    expect(placesIn('aaa bbb ccc', [['q', 2]], 'aaa')).toStrictEqual([]);
    expect(placesIn('aaa bbb ccc', [], 'bbb')).toStrictEqual([]);
    expect(placesIn('aaa bbb ccc', [['q', 0]], 'xxx')).toStrictEqual([]);
  });

  it('come first where more of the terms stand', () => {
    const anchors = [
      ['q-p1', 0],
      ['q-p2', 3],
      ['r-p1', 6],
    ] as const;
    const found = placesIn('aaa aaa aaa bbb ccc aaa aaa bbb ccc', anchors, 'aaa ccc');
    expect(found.map(({ place }) => place.id)).toStrictEqual(['q-p2', 'r-p1', 'q-p1']);
  });

  it('are no headings where words match in the text as well', () => {
    const { content, anchors } = outlinedPage();
    const found = (locations: readonly number[]) =>
      findMatchedPlaces(
        { content, anchors },
        findMatchedWords({ content, locations }, parseQuery('réponse').query),
      ).map(({ place }) => place.id);
    const heading = locationOf(content, 'Réponse.');
    expect(found([heading, locationOf(content, 'réponses')])).toStrictEqual(['r-p1']);
    expect(found([heading])).toStrictEqual(['r']);
    const service = locationOf(content, 'Fedasil');
    expect(found([service, service + 4])).toStrictEqual(['r-p6']);
  });
});

describe('an excerpt', () => {
  it('never leaves its place', () => {
    expect(
      excerptIn('aaa bbb ccc ddd eee', 'ddd', [
        ['q-p1', 0],
        ['q-p2', 2],
        ['q-p3', 4],
      ]),
    ).toStrictEqual(['ccc [ddd]']);
  });

  it('is a part of a long place, and says where it is cut', () => {
    expect(excerptIn(words(100).join(' '), 'w50')).toStrictEqual([
      `… ${words(8, 42).join(' ')} [w50] ${words(23, 51).join(' ')} …`,
    ]);
  });

  it('goes to the beginning and the end of its place where these are near', () => {
    expect(excerptIn(words(50).join(' '), 'w14')[0]).toMatch(/^w0 .* \[w14\] .* …$/);
    expect(excerptIn(words(50).join(' '), 'w20')[0]).toMatch(/^… w12 .* w49$/);
  });

  it('begins with a sentence that begins near', () => {
    const text = [...words(30), 'fin.', 'Voici', ...words(30, 40)].join(' ');
    expect(excerptIn(text, 'w45')[0]).toMatch(/^… Voici w40 /);
    expect(excerptIn(text, 'w29')[0]).toMatch(/^… w21 /);
  });

  it('is taken where most terms stand together, then where most words match', () => {
    const gap = words(40);
    expect(excerptIn(['aaa', 'aaa', 'aaa', ...gap, 'aaa', 'bbb', ...gap].join(' '), 'aaa bbb')[0]).toContain(
      '[aaa bbb]',
    );
    expect(excerptIn(['aaa', ...gap, 'aaa', 'mmm', 'aaa', ...gap].join(' '), 'aaa')[0]).toContain('[aaa] mmm [aaa]');
  });

  it('marks letters, and no signs around them', () => {
    expect(excerptIn('un «pont», deux (ponts) pont pont. Fin', 'pont')).toStrictEqual([
      'un «[pont]», deux ([ponts]) [pont pont]. Fin',
    ]);
  });

  it('has the apostrophes that are printed, though the index has straight ones', () => {
    expect(excerptIn("l'État n'a pas 5' d'avance", 'État')).toStrictEqual(["l’[État] n’a pas 5' d’avance"]);
    expect(excerptIn("zo'n foto's 's avonds 't was 'niet' hier", 'was')).toStrictEqual([
      "zo’n foto’s ’s avonds ’t [was] 'niet' hier",
    ]);
  });
});

describe('a phrase', () => {
  const wordsFor = (query: string, content: string, locations: readonly number[]) =>
    findMatchedWords({ content, locations }, parseQuery(query).query).map(({ location, term, words: letters }) => [
      location,
      term,
      letters.map(({ folded }) => folded).join(' '),
    ]);

  it('is found each time that it stands there, though the engine names the first', () => {
    expect(wordsFor('"médias sociaux" pont', 'Médias sociaux, pont, l’écho médias sociaux.', [0, 1, 2])).toStrictEqual([
      [0, 0, 'medias'],
      [1, 0, 'sociaux'],
      [2, 1, 'pont'],
      [4, 0, 'medias'],
      [5, 0, 'sociaux'],
    ]);
  });

  it('is found written together, and nothing of its words apart', () => {
    expect(wordsFor('"arc en ciel"', 'un arc-en-ciel, un arc', [1, 3])).toStrictEqual([[1, 0, 'arc en ciel']]);
    expect(wordsFor('e-mail', 'un e-mail, des emails', [1, 3])).toStrictEqual([
      [1, 0, 'e mail'],
      [3, 0, 'emails'],
    ]);
  });
});
