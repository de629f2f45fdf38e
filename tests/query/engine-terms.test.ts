import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { isFoundExactly, toEngineTerms } from '../../src/query/engine-terms.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

const writings = (text: string, locale: Locale = 'fr') =>
  toEngineTerms(parseQuery(text).query.terms, locale).map((term) => term.writings);

describe('what is found', () => {
  it.each([
    ['eau -gaz', true],
    ['eau -"potable"', true],
    ['eau -"eau potable"', false],
    ['"eau potable"', false],
    ['eau -"eau de pluie"', false],
    ['9-12', false],
    ['eau 912', false],
    ['eau -912', false],
    ['eau 2013 F-16 12', true],
  ])('of %s is known before texts are read: %s', (text, expected) => {
    expect(isFoundExactly(parseQuery(text).query.terms)).toBe(expected);
  });
});

describe('a term for the engine', () => {
  it('has its accents, and no elision; one that ends with a letter behind an apostrophe is whole', () => {
    expect(writings('l’État Étrangers d’asile')).toStrictEqual([['État'], ['Étrangers'], ['asile']]);
    expect(writings('foto’s zo’n', 'nl')).toStrictEqual([['"fotos"'], ['"zon"']]);
  });

  it('is written with and without its hyphens', () => {
    expect(writings('arc-en-ciel')).toStrictEqual([['«arc * ciel»', 'arcenciel']]);
    expect(writings('main-d’œuvre')).toStrictEqual([['"main oeuvre"', '"main œuvre"', 'maindoeuvre', 'maindœuvre']]);
    expect(writings('jusqu’ici')).toStrictEqual([['"jusqu ici"', 'jusquici']]);
  });

  it('is found by places where it is numbers with a hyphen', () => {
    expect(writings('9-12')).toStrictEqual([['«9 12»', '"912"']]);
    expect(toEngineTerms(parseQuery('eau -9-12 -912').query.terms, 'fr').slice(1)).toStrictEqual([
      { kind: 'phrase', isExcluded: true, isDoubtful: true, writings: ['«9 12»', '"912"'] },
      { kind: 'word', isExcluded: true, isDoubtful: true, writings: ['"912"'] },
    ]);
  });

  it('is in quotation marks where it is a phrase, or excluded', () => {
    expect(writings('eau -gaz "vice-premier ministre"')).toStrictEqual([
      ['eau'],
      ['"gaz"'],
      ['«vice premier ministre»', '«vicepremier ministre»'],
    ]);
  });

  it('is no word of grammar beside others', () => {
    expect(writings('la protection de la jeunesse')).toStrictEqual([['protection'], ['jeunesse']]);
    expect(writings('"de la" ville')).toStrictEqual([['ville']]);
    expect(writings('van la', 'nl')).toStrictEqual([['la']]);
  });

  it('leaves words of grammar in a phrase open', () => {
    expect(writings('"la ville"')).toStrictEqual([['"ville"']]);
    expect(writings('"projet de loi sur l’eau"')).toStrictEqual([['«projet * loi * eau»']]);
    expect(writings('"lutte contre le racisme"')).toStrictEqual([['«lutte contre * racisme»']]);
    expect(writings('"l’arc-en-ciel de la paix"')).toStrictEqual([['«arc * ciel * * paix»', '«arcenciel * * paix»']]);
    expect(writings('"kwaliteit van het water"', 'nl')).toStrictEqual([['«kwaliteit * * water»']]);
    expect(writings('"de la"')).toStrictEqual([['«de la»']]);
  });

  it('is doubtful where it is an excluded phrase with words of grammar', () => {
    expect(toEngineTerms(parseQuery('eau -"projet de loi" -"eau potable" -"de la"').query.terms, 'fr')).toStrictEqual([
      { kind: 'word', isExcluded: false, writings: ['eau'] },
      { kind: 'phrase', isExcluded: true, isDoubtful: true, writings: ['«projet * loi»'] },
      { kind: 'phrase', isExcluded: true, writings: ['"eau potable"'] },
    ]);
    expect(writings('eau -"la police"')).toStrictEqual([['eau'], ['"police"']]);
    expect(writings('eau -"ville et eau"', 'nl')).toStrictEqual([['eau'], ['"ville et eau"']]);
  });

  it('is any word where nothing else is wanted', () => {
    expect(writings('de la -ville')).toStrictEqual([['de'], ['la'], ['"ville"']]);
    expect(writings('eau -de')).toStrictEqual([['eau'], ['"de"']]);
  });
});
