import { describe, expect, it } from 'vitest';
import { isMeant, pagesWithMeant } from '../../src/components/search/meant-words.ts';

describe('what is meant by a word', () => {
  it.each([
    ['commune', 'commun', 'commun'],
    ['commune', 'commun', 'communal'],
    ['commun', 'commun', 'communiqu'],
    ['social', 'social', 'socialis'],
    ['financer', 'financ', 'financent'],
    ['administration', 'administr', 'administrati'],
    ['gemeente', 'meen', 'meentesecretaris~gemeentesecretaris~'],
    ['gevangenis', 'vannis', 'vannisdirectie~gevangenisdirectie~'],
    ['communications', 'commun', 'communication~commun'],
    ['commun', 'commun', 'communication~commun'],
    ['communic', 'communic', 'communication~commun'],
    ['commissions', 'comm', 'commission~commiss'],
    ['overheid', 'over', 'over=~heid~'],
    ['scholen', 'school', 'school'],
    ['kosten', 'kost', 'kost='],
  ])('is, for %s with the stem %s, what has the stem %s', (...words) => {
    expect(isMeant(...words)).toBe(true);
  });

  it.each([
    ['commune', 'commun', 'communiqu'],
    ['commune', 'commun', 'communalis'],
    ['ecole', 'ecol', 'ecolog'],
    ['vie', 'vi', 'vial'],
    ['policexyz', 'policexyz', 'polic'],
    ['gemeente', 'meen', 'meenschap'],
    ['gemeente', 'meen', 'meent'],
    ['commune', 'commun', 'communication~commun'],
    ['communication', 'commun', 'commun'],
    ['communication', 'commun', 'communal'],
    ['communication', 'commun', 'communisme~commun'],
    ['commissions', 'comm', 'comm'],
    ['over', 'over', 'over=~heid~'],
    ['overheid', 'over', 'over='],
  ])('is not, for %s with the stem %s, what has the stem %s', (...words) => {
    expect(isMeant(...words)).toBe(false);
  });
});

describe('the pages that have what is meant', () => {
  const place = (location: number, stem: string) => ({ location, verbose: { word_string: stem } });
  const answer = {
    search_keywords: ['commun'],
    results: [
      { id: 'own', score: 4, words: [3], weighted_locations: [place(3, 'commun')], scores: [] },
      {
        id: 'both',
        score: 8,
        words: [1, 5, 7],
        weighted_locations: [place(1, 'communiqu'), place(5, 'commun'), place(7, 'communal')],
        scores: [
          { search_term: 'communiqu', score: 3 },
          { search_term: 'commun', score: 0.5 },
          { search_term: 'communal', score: 0.5 },
        ],
      },
      { id: 'other', score: 9, words: [2], weighted_locations: [place(2, 'communiqu')], scores: [] },
    ],
  };

  it('match by that alone', () => {
    expect(pagesWithMeant(answer, 'Commune', false)).toStrictEqual([
      { id: 'own', score: 4, words: [3] },
      { id: 'both', score: 2, words: [5, 7] },
    ]);
  });

  it('have the word itself where none is meant that is longer', () => {
    expect(pagesWithMeant(answer, 'commun', true).map(({ words }) => words)).toStrictEqual([[3], [5]]);
  });

  it('have a form of the word where none is meant that is longer', () => {
    const results = ['communication~commun', 'commun', 'communal', 'commun='].map((stem, index) => {
      return { id: String(index), score: 1, words: [1], weighted_locations: [place(1, stem)] };
    });
    const found = (written: string) => pagesWithMeant({ search_keywords: ['commun'], results }, written, true);
    expect(found('communications').map(({ id }) => id)).toStrictEqual(['0']);
    expect(found('communes').map(({ id }) => id)).toStrictEqual(['1']);
  });

  it('know accents to be those of the word', () => {
    const results = [{ id: 'a', score: 1, words: [1], weighted_locations: [place(1, 'regional')] }];
    expect(pagesWithMeant({ search_keywords: ['reg'], results }, 'Régio', false)).toHaveLength(1);
  });
});
