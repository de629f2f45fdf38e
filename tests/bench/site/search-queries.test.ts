import { describe, expect, it } from 'vitest';
import { chooseQueries } from '../../../src/bench/site/search-queries.ts';

describe('the queries of the measurement', () => {
  it('are, in each language, the word of most titles, and one of those that fewest have', () => {
    const titles = [
      { fr: 'Ponts - Péages - Recettes', nl: 'Bruggen - Ontvangsten' },
      { fr: 'Écluses : recettes des écluses, écluses et écluses', nl: 'Sluizen - Ontvangsten' },
      { fr: 'Péages de l’automne', nl: 'Ontvangsten' },
      { fr: 'Recettes' },
    ];
    expect(chooseQueries(titles.map((title) => ({ title })))).toStrictEqual([
      { locale: 'fr', text: 'recettes' },
      { locale: 'fr', text: 'écluses' },
      { locale: 'nl', text: 'ontvangsten' },
      { locale: 'nl', text: 'sluizen' },
    ]);
  });

  it('are none in a language without titles, and one where all words are one', () => {
    expect(chooseQueries([{ title: { nl: 'Ontvangsten' } }])).toStrictEqual([{ locale: 'nl', text: 'ontvangsten' }]);
  });
});
