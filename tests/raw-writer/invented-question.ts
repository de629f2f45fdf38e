import type { QuestionReading } from '../../src/domain/question.ts';

/** An invented question with two authors, a deadline, a relation, and an answer to each of two questions. */
export const inventedQuestion: QuestionReading = {
  questionNumber: '6-1203',
  authors: [
    { name: 'Louise Vandermaelen', party: 'independent' },
    { name: 'Koen de Wever-Petit', party: null },
  ],
  askedOn: '2015-03-01',
  session: '2014-2015',
  originalLanguage: 'fr',
  addressee: { fr: 'à la ministre de la Justice', nl: 'aan de minister van Justitie' },
  title: { fr: 'Greffes - Horaires', nl: 'Griffies - Openingsuren' },
  keywords: { fr: ['greffe', 'durée du travail'], nl: ['griffie', 'arbeidsduur'] },
  chronology: [
    {
      kind: 'sent',
      on: '2015-03-01',
      deadline: '2015-04-02',
      label: { fr: 'Envoi question', nl: 'Verzending vraag' },
    },
    { kind: 'answered', on: '2015-03-20', label: { fr: 'Réponse', nl: 'Antwoord' } },
  ],
  relations: [
    {
      kind: 'requalification-of',
      label: { fr: 'Requalification de', nl: 'Herkwalificatie van' },
      target: { kind: 'request-for-explanations', number: '6-77' },
    },
  ],
  text: {
    fr: ['Les greffes ferment tôt.', '1) Pourquoi\u00a0?\n2) Depuis quand\u00a0?'],
    nl: ['De griffies sluiten vroeg.', '1) Waarom?\n2) Sinds wanneer?'],
  },
  answers: [{ receivedOn: '2015-03-20', text: { fr: ['Un audit est en cours.'], nl: ['Er loopt een audit.'] } }],
};
