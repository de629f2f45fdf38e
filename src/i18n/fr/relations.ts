import type { RelationsMessages } from '../messages/relations.ts';

export const relations: RelationsMessages = {
  relation: {
    'also-asked-to': 'Aussi posée à',
    'resubmitted-as': 'Réintroduite comme',
    'resubmission-of': 'Réintroduction de',
    'requalified-as': 'Requalifiée en',
    'requalification-of': 'Requalification de',
    other: 'Liée à',
  },
  target: {
    'written-question': 'question écrite',
    'request-for-explanations': 'demande d’explications',
    'oral-question': 'question orale',
    other: 'question',
  },
  ofTarget: {
    'written-question': 'de la question écrite',
    'request-for-explanations': 'de la demande d’explications',
    'oral-question': 'de la question orale',
    other: 'de la question',
  },
  life: { heading: 'Parcours de la question' },
  mentions: {
    heading: 'Mentionnée dans',
    further: { one: 'et # autre question', other: 'et # autres questions' },
  },
};
