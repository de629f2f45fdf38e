import type { Question } from '../../src/domain/question.ts';

/** A question with one invented sentence in each place, in both languages. */
export const plainQuestion: Question = {
  questionNumber: '5-100',
  authors: [{ name: 'An de Vries', party: 'independent' }],
  askedOn: '2013-04-30',
  session: '2012-2013',
  originalLanguage: 'nl',
  addressee: { fr: 'au ministre des Ponts', nl: 'aan de minister van Bruggen' },
  title: { fr: 'Ponts - État', nl: 'Bruggen - Staat' },
  keywords: { fr: ['pont'], nl: ['brug'] },
  chronology: [
    { kind: 'sent', on: '2013-04-30', deadline: '2013-05-30', label: { fr: 'Envoi question', nl: 'Verzending vraag' } },
  ],
  relations: [
    {
      kind: 'also-asked-to',
      label: { fr: 'Aussi posée à', nl: 'Ook gesteld aan' },
      target: { kind: 'written-question', number: '5-101' },
    },
  ],
  text: { fr: ['Combien de ponts ?', '1) Où ?'], nl: ['Hoeveel bruggen?', '1) Waar?'] },
  answers: [{ receivedOn: '2013-06-04', text: { fr: ['Douze.'], nl: ['Twaalf.'] } }],
  sources: [{ path: '5/5-100.txt', layout: 'print-bilingual', locales: ['fr', 'nl'], sha256: '0'.repeat(64) }],
};
