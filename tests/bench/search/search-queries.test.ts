import { describe, expect, it } from 'vitest';
import { chooseQueries } from '../../../src/bench/search/search-queries.ts';
import type { Localized } from '../../../src/domain/locale.ts';
import type { QuestionFacts } from '../../../src/domain/question.ts';

const asked = (title: Localized<string>): QuestionFacts => ({
  questionNumber: '5-1',
  authors: [{ name: 'An de Vries', party: 'PQR' }],
  askedOn: '2013-04-30',
  session: null,
  originalLanguage: null,
  addressee: {},
  title,
  keywords: { fr: ['pont mobile'], nl: [] },
  chronology: [],
  relations: [],
  answers: [],
  sources: [],
});

describe('the queries of the measurement', () => {
  it('are, in each language, the word of most titles, one of those that fewest have, and a phrase without the first', () => {
    const titles = [
      { fr: 'Ponts - Péages - Recettes', nl: 'Bruggen - Ontvangsten' },
      { fr: 'Écluses : recettes des écluses, écluses et écluses', nl: 'Sluizen - Ontvangsten' },
      { fr: 'Péages de l’automne', nl: 'Ontvangsten' },
      { fr: 'Recettes' },
    ];
    expect(chooseQueries(titles.map(asked)).map(({ locale, text }) => [locale, text])).toStrictEqual([
      ['fr', 'recettes'],
      ['fr', 'écluses'],
      ['fr', '"recettes" -recettes'],
      ['nl', 'ontvangsten'],
      ['nl', 'sluizen'],
      ['nl', '"ontvangsten" -ontvangsten'],
    ]);
  });

  it('are none in a language without titles, and one where all words are one', () => {
    expect(chooseQueries([asked({ nl: 'Ontvangsten' })]).map(({ text }) => text)).toStrictEqual([
      'ontvangsten',
      '"ontvangsten" -ontvangsten',
    ]);
  });

  it('are narrowed by what a question has', () => {
    const [query] = chooseQueries([asked({ fr: 'Ponts rouges' })]);
    expect(query?.next).toStrictEqual([
      { name: 'words as a phrase, and none of the word', text: '"Ponts rouges" -rouges' },
      { name: 'in the replies', text: 'rouges dans:réponse' },
      { name: 'a year', text: 'rouges année:2012-2013' },
      { name: 'a status', text: 'rouges statut:avec-réponse' },
      { name: 'a party', text: 'rouges parti:PQR' },
      { name: 'an asker', text: 'rouges auteur:"An de Vries"' },
      { name: 'a theme', text: 'rouges thème:"pont mobile"' },
      { name: 'half a year, by the day', text: 'rouges du:2013-03-15 au:2013-09-15' },
    ]);
  });
});
