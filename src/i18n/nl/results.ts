import { formatCount } from '../format.ts';
import type { ResultsMessages } from '../messages/results.ts';

const otherPlaces = { one: '# andere passage', other: '# andere passages' };

export const results: ResultsMessages = {
  question: 'Vraag',
  reply: (ordinal) => (ordinal === 1 ? 'Antwoord' : `Antwoord\u00A0${ordinal}`),
  subQuestions: (numbers, count) => `${count > 1 ? 'deelvragen' : 'deelvraag'}\u00A0${numbers}`,
  points: (numbers, count) => `${count > 1 ? 'punten' : 'punt'}\u00A0${numbers}`,
  paragraph: (ordinal) => `alinea\u00A0${ordinal}`,
  otherPlaces: (count) => formatCount('nl', count, otherPlaces),
};
