import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { toEngineTerms } from '../../src/query/engine-terms.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

const writings = (text: string, locale: Locale = 'fr') =>
  toEngineTerms(parseQuery(text).query.terms, locale).map((term) => term.writings);

describe('a term for the engine', () => {
  it('has its accents, and no elision', () => {
    expect(writings('l’État Étrangers d’asile')).toStrictEqual([['État'], ['Étrangers'], ['asile']]);
    expect(writings('foto’s zo’n', 'nl')).toStrictEqual([['fotos'], ['zon']]);
  });

  it('is written with and without its hyphens', () => {
    expect(writings('arc-en-ciel')).toStrictEqual([['"arc en ciel"', 'arcenciel']]);
    expect(writings('main-d’œuvre')).toStrictEqual([['"main oeuvre"', '"main œuvre"', 'maindoeuvre', 'maindœuvre']]);
    expect(writings('jusqu’ici')).toStrictEqual([['"jusqu ici"', 'jusquici']]);
  });

  it('is in quotation marks where it is a phrase, or excluded', () => {
    expect(writings('eau -gaz "vice-premier ministre"')).toStrictEqual([
      ['eau'],
      ['"gaz"'],
      ['"vice premier ministre"', '"vicepremier ministre"'],
    ]);
  });

  it('is no word of grammar beside others', () => {
    expect(writings('la protection de la jeunesse')).toStrictEqual([['protection'], ['jeunesse']]);
    expect(writings('de "la ville"')).toStrictEqual([['"la ville"']]);
    expect(writings('van la', 'nl')).toStrictEqual([['la']]);
  });

  it('is any word where nothing else is wanted', () => {
    expect(writings('de la -ville')).toStrictEqual([['de'], ['la'], ['"ville"']]);
    expect(writings('eau -de')).toStrictEqual([['eau'], ['"de"']]);
  });
});
