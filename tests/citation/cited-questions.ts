import type { CitedQuestion } from '../../src/citation/cited-question.ts';

/** An invented question, answered, with everything that a citation can hold. */
export const ordinary: CitedQuestion = {
  questionNumber: '6-12',
  authors: [{ name: 'Anne-Marie de Vries', party: 'Ponts' }],
  session: { years: '2014-2015', isExtraordinary: false },
  askedOn: '2015-05-01',
  repliedOn: '2015-06-11',
  addressee: { fr: 'au ministre des Ponts', nl: 'aan de minister van Bruggen' },
  title: { fr: 'Ponts - Péage', nl: 'Bruggen - Tol' },
  isInvented: false,
};

/** A question of which the archive has hardly anything. */
export const bare: CitedQuestion = {
  ...ordinary,
  authors: [],
  repliedOn: null,
  addressee: {},
  title: {},
};

/** Signs that mean something in one of the formats, and a line break. */
export const hostileTitle = 'Les « 100 % » & {l’État} #1, $_x^2~\\y "z" <b>\nœuvre, ĳs and more';

export const address = 'https://example.org/fr/6-12/';
export const place = { id: 'r-s2-3', words: 'point 3 de la réponse (R&D, 50 % {net})' };
