import { describe, expect, it } from 'vitest';
import { namePagePlace } from '../../../src/components/search/answering/name-page-place.ts';
import { findPagePlaces } from '../../../src/components/search/answering/page-places.ts';
import { outlinedPage } from './outlined-page.ts';

const places = findPagePlaces(outlinedPage());
const named = (locale: 'fr' | 'nl', textLocale: 'fr' | 'nl' = 'fr') =>
  places.map((place) => `${place.id}: ${namePagePlace(place, locale, textLocale)}`.replaceAll('\u00A0', '_'));

describe('the places of a page', () => {
  it('are its paragraphs, and points that begin within one, named by where they certainly stand', () => {
    expect(named('fr')).toStrictEqual([
      'q: Question',
      'q-p1: Question, paragraphe_1',
      'q-p2: Question, sous-question_1',
      'q-p3: Question, sous-question_1',
      'q-p4: Question, sous-question_2',
      'q-p5: Question, paragraphe_5',
      'r: Réponse',
      'r-p1: Réponse, paragraphe_1',
      'r-p2: Réponse, OE',
      'r-p3: Réponse, OE',
      'r-p4: Réponse, OE',
      'r-p5: Réponse, Fedasil',
      'r-p6: Réponse, Fedasil, points_1 et 2',
      'r-p7: Réponse, Fedasil, point_3.a',
      'r-s2-3-b: Réponse, Fedasil, point_3.b',
      'r-p8: Réponse, Fedasil, point_3',
      'r-p9: Réponse, Fedasil, point_4',
      'r-p10: Réponse, paragraphe_10',
      'themes: Thèmes',
    ]);
  });

  it('are named in Dutch, where services keep their names in Dutch texts only', () => {
    expect(named('nl', 'nl').slice(11, 14)).toStrictEqual([
      'r-p5: Antwoord, Fedasil',
      'r-p6: Antwoord, Fedasil, punten_1 en 2',
      'r-p7: Antwoord, Fedasil, punt_3.a',
    ]);
    expect(named('nl').slice(11, 14)).toStrictEqual([
      'r-p5: Antwoord, dienst_2',
      'r-p6: Antwoord, dienst_2, punten_1 en 2',
      'r-p7: Antwoord, dienst_2, punt_3.a',
    ]);
    expect(named('nl').slice(1, 4)).toStrictEqual([
      'q-p1: Vraag, alinea_1',
      'q-p2: Vraag, deelvraag_1',
      'q-p3: Vraag, deelvraag_1',
    ]);
  });

  it('are headings where they are named', () => {
    expect(places.flatMap(({ id, isHeading }) => (isHeading ? id : []))).toStrictEqual(['q', 'r', 'r-p2', 'r-p5']);
  });

  it('end where the next begins, the last of the texts before what follows these', () => {
    const { content } = outlinedPage();
    const words = content.split(' ');
    const textOf = (id: string) => {
      const place = places.find((one) => one.id === id);
      return words.slice(place?.start, place?.end).join(' ');
    };
    expect(textOf('r-p7')).toBe('3. a) Un agent répond.');
    expect(textOf('r-s2-3-b')).toBe('b) Un autre relit.');
    expect(textOf('r-p10')).toBe('Le rapport annuel le dit.');
    expect(textOf('themes')).toBe('communauté virtuelle. médias sociaux.');
    const cut = findPagePlaces({
      content: 'Non. Autre',
      anchors: [
        { id: 'r-p1', location: 0 },
        { id: 'chronology', location: 1 },
      ],
    });
    expect(cut.map(({ id, end }) => [id, end])).toStrictEqual([['r-p1', 1]]);
  });

  it('are of the second reply where there is one', () => {
    const [, place] = findPagePlaces({
      content: 'Réponse. Non.',
      anchors: [
        { id: 'r2', location: 0 },
        { id: 'r2-p1', location: 1 },
      ],
    });
    expect(place && namePagePlace(place, 'fr', 'fr')).toBe('Réponse\u00A02, paragraphe\u00A01');
    expect(place && namePagePlace(place, 'nl', 'nl')).toBe('Antwoord\u00A02, alinea\u00A01');
  });
});
