import { describe, expect, it } from 'vitest';
import { rowsOf, sectionsOf, wordsIn } from './bilingual-rows-of.ts';

const fr = [
  'Le ministre a annoncé 1\u00A0214 nouveaux ponts en mars 2012, à Beverkerke et à Wamecourt.',
  'Cette phrase ne se trouve que dans le texte français, et personne ne sait pourquoi elle y a été ajoutée par après.',
  '1) Combien de ponts ont été construits à Beverkerke\u00A0?',
  '2) Quel en est le coût\u00A0?',
];
const nl = [
  'De minister kondigde in maart 2012 1.214 nieuwe bruggen aan, in Beverkerke en in Wamecourt.',
  '1) Hoeveel bruggen werden gebouwd in Beverkerke?',
  '2) Wat is de kostprijs ervan?',
];

describe('the bilingual page', () => {
  it('sets side by side what says the same, and leaves alone what has no counterpart', () => {
    const rows = rowsOf(sectionsOf({ text: { fr, nl } })[0]);
    expect(rows.map((row) => [wordsIn(row, 'fr'), wordsIn(row, 'nl')])).toStrictEqual([
      [[fr[0]], [nl[0]]],
      [[fr[1]], []],
      [[fr[2]], [nl[1]]],
      [[fr[3]], [nl[2]]],
    ]);
    expect(rows.map(({ isAlone }) => isAlone)).toStrictEqual([false, true, false, false]);
  });

  it('takes what was found before of which paragraphs stand side by side', () => {
    const rows = rowsOf(sectionsOf({ text: { fr, nl } }, { q: '2 2-1' })[0]);
    expect(rows.map((row) => [wordsIn(row, 'fr'), wordsIn(row, 'nl')])).toStrictEqual([
      [[fr[0]], [nl[0]]],
      [[fr[1]], [nl[1]]],
      [[fr[2], fr[3]], [nl[2]]],
    ]);
  });

  it('gives rows the ids that both languages have, and cells their own from where these differ', () => {
    const rows = rowsOf(sectionsOf({ text: { fr, nl }, originalLanguage: 'nl' })[0]);
    expect(rows.map(({ id }) => id)).toStrictEqual(['q-p1', null, null, null]);
    const cellIds = (locale: 'fr' | 'nl') => rows.map((row) => row.cells[locale].flatMap(({ ids }) => ids));
    expect(cellIds('fr')).toStrictEqual([[], ['fr-q-p2'], ['fr-q-p3'], ['q-p4', 'fr-q-p4']]);
    expect(cellIds('nl')).toStrictEqual([[], [], ['q-p2', 'nl-q-p2'], ['q-p3', 'nl-q-p3']]);
  });

  it('has signs that lead to the words of the original, else to those there are', () => {
    const rows = rowsOf(sectionsOf({ text: { fr, nl }, originalLanguage: 'nl' })[0]);
    expect(rows.map(({ sign }) => sign?.id)).toStrictEqual(['q-p1', 'fr-q-p2', 'q-1', 'q-2']);
    expect(rows[2]?.sign?.labels).toStrictEqual({
      fr: 'Lien vers la sous-question 1',
      nl: 'Link naar deelvraag 1',
    });
  });

  it('sets a text that one language alone has in one column, and never one language for the other', () => {
    const sections = sectionsOf({
      text: { fr: ['Combien\u00A0?'] },
      answers: [
        { receivedOn: null, text: { nl: ['Twaalf.'] } },
        { receivedOn: null, text: {} },
      ],
    });
    expect(sections.map(({ id, rows, onlyLocale }) => [id, rows, onlyLocale])).toStrictEqual([
      ['q', null, 'fr'],
      ['r', null, 'nl'],
      ['r2', null, null],
    ]);
    expect(sections.map(({ sides }) => [sides.fr.passage?.locale, sides.nl.passage?.locale])).toStrictEqual([
      ['fr', undefined],
      [undefined, 'nl'],
      [undefined, undefined],
    ]);
  });
});
