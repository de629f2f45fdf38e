import { describe, expect, it } from 'vitest';
import { namePlace } from '../../src/citation/places/name-place.ts';

const nbsp = (words: string) => words.replaceAll('~', '\u00A0');

describe('a place', () => {
  it.each([
    ['q', 'question', 'vraag'],
    ['q-3', 'point~3 de la question', 'punt~3 van de vraag'],
    ['q-1-a', 'point~1.a de la question', 'punt~1.a van de vraag'],
    ['q-p2', 'paragraphe~2 de la question', 'alinea~2 van de vraag'],
    ['r', 'réponse', 'antwoord'],
    ['r-3', 'point~3 de la réponse', 'punt~3 van het antwoord'],
    ['r-iv-b-2', 'point~iv.b.2 de la réponse', 'punt~iv.b.2 van het antwoord'],
    ['r-p17', 'paragraphe~17 de la réponse', 'alinea~17 van het antwoord'],
    ['r-s4', 'réponse (service~4)', 'antwoord (dienst~4)'],
    ['r-s4-3', 'point~3 de la réponse (service~4)', 'punt~3 van het antwoord (dienst~4)'],
    ['r2', 'réponse~2', 'antwoord~2'],
    ['r2-1', 'point~1 de la réponse~2', 'punt~1 van antwoord~2'],
    ['fr-r-p7', 'paragraphe~7 de la réponse', 'alinea~7 van het antwoord'],
    ['nl-q-p1', 'paragraphe~1 de la question', 'alinea~1 van de vraag'],
  ])('%s is %s, and in Dutch %s', (id, french, dutch) => {
    expect(namePlace(id, 'fr')).toBe(nbsp(french));
    expect(namePlace(id, 'nl')).toBe(nbsp(dutch));
  });

  it('of a service has the name of the service, where that is known', () => {
    const services = ['CGRA', 'Fedasil'];
    const serviceName = (ordinal: number) => services[ordinal - 1];
    expect(namePlace('r-s2-3', 'fr', serviceName)).toBe(nbsp('point~3 de la réponse (Fedasil)'));
    expect(namePlace('r-s1', 'nl', serviceName)).toBe('antwoord (CGRA)');
    expect(namePlace('r-s3', 'nl', serviceName)).toBe(nbsp('antwoord (dienst~3)'));
    expect(namePlace('r-3', 'fr', serviceName)).toBe(nbsp('point~3 de la réponse'));
  });

  it.each(['', 'series', 'cite', 'content', 'q-', 'rx', 'q1', 'r-p7-1', 'r-3b', '-r', 'de-r'])(
    'is not named by %s',
    (id) => {
      expect(namePlace(id, 'fr')).toBeUndefined();
    },
  );
});
