import { formatCount } from '../format.ts';
import type { ResultsMessages } from '../messages/results.ts';

const otherPlaces = { one: '# autre passage', other: '# autres passages' };

export const results: ResultsMessages = {
  question: 'Question',
  reply: (ordinal) => (ordinal === 1 ? 'Réponse' : `Réponse\u00A0${ordinal}`),
  subQuestions: (numbers, count) => `${count > 1 ? 'sous-questions' : 'sous-question'}\u00A0${numbers}`,
  points: (numbers, count) => `${count > 1 ? 'points' : 'point'}\u00A0${numbers}`,
  paragraph: (ordinal) => `paragraphe\u00A0${ordinal}`,
  otherPlaces: (count) => formatCount('fr', count, otherPlaces),
};
