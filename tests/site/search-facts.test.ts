import { describe, expect, it } from 'vitest';
import { toSearchFacts, toSearchShards } from '../../src/site/search-facts.ts';
import type { QuestionFacts } from '../../src/domain/question.ts';

const question: QuestionFacts = {
  questionNumber: '5-100',
  authors: [
    { name: 'An de Vries', party: 'independent' },
    { name: 'Bo Dupont', party: 'PQR' },
    { name: 'Cy Claes', party: null },
  ],
  askedOn: '2013-04-30',
  session: null,
  originalLanguage: 'fr',
  addressee: { fr: 'à la ministre des Ponts' },
  title: { fr: 'Ponts', nl: 'Bruggen' },
  keywords: { fr: ['pont', 'route', 'pont'], nl: [] },
  chronology: [],
  relations: [],
  answers: [],
  sources: [],
};

describe('what the search knows of a question', () => {
  it('is worded as the page is', () => {
    expect(toSearchFacts(question, 'fr', 'fr', { name: '5-99', held: 4 })).toStrictEqual({
      shown: {
        number: '5-100',
        authors: 'An de Vries (Indépendant), Bo Dupont (PQR) et Cy Claes',
        date: '30\u00A0avril 2013',
      },
      filters: [
        { filter: 'year', value: '2012-2013' },
        { filter: 'state', value: 'Sans réponse' },
        { filter: 'asker', value: 'An de Vries' },
        { filter: 'asker', value: 'Bo Dupont' },
        { filter: 'asker', value: 'Cy Claes' },
        { filter: 'party', value: 'Indépendant' },
        { filter: 'party', value: 'PQR' },
        { filter: 'minister', value: 'ministre des Ponts' },
        { filter: 'theme', value: 'pont' },
        { filter: 'theme', value: 'route' },
        { filter: 'asked', value: '2013-04-30' },
        { filter: 'series', value: '5-99 4' },
      ],
    });
  });

  it('says what of the page is in the other language', () => {
    const { filters } = toSearchFacts(question, 'nl', 'fr', null);
    const valuesOf = (wanted: string) => filters.filter(({ filter }) => filter === wanted).map(({ value }) => value);
    expect(valuesOf('otherLanguage')).toStrictEqual(['minister', 'text']);
    expect(valuesOf('theme')).toStrictEqual(['pont', 'route']);
    expect(valuesOf('party')).toStrictEqual(['Onafhankelijke', 'PQR']);
  });

  it('is silent of what is not known', () => {
    const unknown = { ...question, authors: [], addressee: {}, title: {}, keywords: {} };
    expect(toSearchFacts(unknown, 'fr', 'fr', null).filters.map(({ filter }) => filter)).toStrictEqual([
      'year',
      'state',
      'asked',
    ]);
  });
});

it('the shards of an archive come newest first, each with the years of its questions', () => {
  const asked = (questionNumber: string, askedOn: string) => ({ questionNumber, askedOn, session: null });
  expect(
    toSearchShards([
      asked('5-1', '2010-09-01'),
      asked('5-3999', '2012-11-01'),
      asked('5-4000', '2012-11-01'),
      asked('5-2', '2010-12-01'),
      asked('6-1', '2014-11-01'),
    ]),
  ).toStrictEqual([
    { name: '6-0-3999', years: ['2014-2015'] },
    { name: '5-4000-7999', years: ['2012-2013'] },
    { name: '5-0-3999', years: ['2012-2013', '2010-2011', '2009-2010'] },
  ]);
});
