import { describe, expect, it } from 'vitest';
import { rowsOf, sectionsOf } from './bilingual-rows-of.ts';

const sections = sectionsOf({
  originalLanguage: 'nl',
  text: {
    fr: ['1) Combien de ponts\u00A0?', '2) Où\u00A0?', '3) Quand\u00A0?'],
    nl: ['1) Hoeveel bruggen?', '2) Waar?', '3) Wanneer?'],
  },
  answers: [
    {
      receivedOn: null,
      text: {
        fr: ['1 et 2. Douze, ici.', 'Et voilà.', '3. Hier.'],
        nl: ['1 en 2. Twaalf, hier.', 'Ziedaar.', '3. Gisteren.'],
      },
    },
  ],
});
const linksOf = (index: number) =>
  rowsOf(sections[index]).map(({ links }) =>
    links.map((own) => [
      own.lead.map(({ text }) => text).join(' · '),
      ...own.links.map(
        ({ id, wording }) => `${id}: ${wording.map(({ text, lang }) => `${lang ?? '-'} ${text}`).join(', ')}`,
      ),
    ]),
  );

describe('the links between question and reply on the bilingual page', () => {
  it('stand once a row, in the words of both languages', () => {
    expect(linksOf(0)).toStrictEqual([
      [['Réponse · Antwoord', 'r-1: fr points 1 et 2, nl punten 1 en 2']],
      [['Réponse · Antwoord', 'r-1: fr points 1 et 2, nl punten 1 en 2']],
      [['Réponse · Antwoord', 'r-3: fr point 3, nl punt 3']],
    ]);
  });

  it('stand in the last row of their point, and words that are the same once', () => {
    expect(linksOf(1)).toStrictEqual([
      [],
      [['Sous-questions · Deelvragen', 'q-1: - 1', 'q-2: - 2']],
      [['Sous-question · Deelvraag', 'q-3: - 3']],
    ]);
  });

  it('stand where the original has them, if a point ends in another row of the translation', () => {
    const reply = sectionsOf({
      originalLanguage: 'nl',
      text: { fr: ['1) Où\u00A0?', '2) Quand\u00A0?'], nl: ['1) Waar?', '2) Wanneer?'] },
      answers: [
        {
          receivedOn: null,
          text: {
            fr: ['1. À Beverkerke.', 'Cette phrase ne se trouve pas dans le texte néerlandais.', '2. En mars 2012.'],
            nl: ['1. In Beverkerke.', '2. In maart 2012.'],
          },
        },
      ],
    })[1];
    const [first] = rowsOf(reply);
    expect(first?.links[0]?.lead.map(({ lang }) => lang)).toStrictEqual(['fr', 'nl']);
    expect(rowsOf(reply).map(({ links }) => links.flatMap((own) => own.links.map(({ id }) => id)))).toStrictEqual([
      ['q-1'],
      [],
      ['q-2'],
    ]);
  });
});
