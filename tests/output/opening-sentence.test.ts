import { describe, expect, it } from 'vitest';
import { inventedSite, realSites } from './built-sites.ts';
import { wordsOf } from './page-text.ts';

const secretaryOfState =
  "secrétaire d'État à l'Asile et la Migration, à l'Intégration sociale et à la Lutte contre la pauvreté, adjointe à la ministre de la Justice";

const sentences = [
  [
    'fr/5-8916/',
    `Martine Taelman (Open Vld) a posé cette question le 30\u00A0avril 2013 à la ${secretaryOfState}. La réponse est arrivée le 4\u00A0juin 2013, après 35\u00A0jours.`,
  ],
  [
    'nl/5-8916/',
    `Martine Taelman (Open Vld) stelde deze vraag op 30\u00A0april 2013 aan het volgende regeringslid: ${secretaryOfState}. Het antwoord kwam op 4\u00A0juni 2013, na 35\u00A0dagen.`,
  ],
  [
    'fr/5-8900/',
    'Martine Taelman (Open Vld) a posé cette question le 30\u00A0avril 2013 au premier ministre. La réponse est arrivée le 30\u00A0mai 2013, après 30\u00A0jours.',
  ],
  [
    'nl/5-8900/',
    'Martine Taelman (Open Vld) stelde deze vraag op 30\u00A0april 2013 aan de eerste minister. Het antwoord kwam op 30\u00A0mei 2013, na 30\u00A0dagen.',
  ],
] as const;

describe.each(realSites)('on $name', ({ site }) => {
  it.each(sentences)('/%s opens with who asked whom and what became of it', (path, sentence) => {
    expect(wordsOf(site.page(path).document.querySelector('.state'))).toBe(sentence);
  });
});

it('a question whose minister is not printed opens with who asked and what became of it', () => {
  expect(wordsOf(inventedSite.page('nl/6-905/').document.querySelector('.state'))).toBe(
    'An de Vries (Onafhankelijke) stelde deze vraag op 5\u00A0mei 2014. Het antwoord kwam dezelfde dag.',
  );
});
