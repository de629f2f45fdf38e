import { expect, it } from 'vitest';
import type { QuestionFacts } from '../../src/domain/question.ts';
import { toValuePairs } from '../../src/site/value-pairs.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

const asked = (fr: string, nl?: string, some: Partial<QuestionFacts> = {}): QuestionFacts => ({
  ...plainQuestion,
  authors: [{ name: 'An', party: 'ABC' }],
  addressee: { fr, ...(nl === undefined ? {} : { nl }) },
  ...some,
});
const ponts = ['au ministre des Ponts', 'aan de minister van Bruggen'] as const;

it('values are what stands beside them in the other language', () => {
  const questions = [
    asked(...ponts, { authors: [{ name: 'Bo', party: 'independent' }] }),
    asked('au premier ministre', 'aan de eerste minister'),
    asked('à la ministre des Digues'),
  ];
  expect(toValuePairs(questions, 'fr')).toStrictEqual({
    minister: [
      ['ministre des Ponts', 'minister van Bruggen'],
      ['premier ministre', 'eerste minister'],
    ],
    party: [['Indépendant', 'Onafhankelijke']],
  });
  expect(toValuePairs(questions, 'nl')).toStrictEqual({
    minister: [
      ['eerste minister', 'premier ministre'],
      ['minister van Bruggen', 'ministre des Ponts'],
    ],
    party: [['Onafhankelijke', 'Indépendant']],
  });
});

it('what is not said two times out of three is no translation, nor what is the same', () => {
  const pairs = (...questions: QuestionFacts[]) => toValuePairs(questions, 'fr').minister;
  const other = asked(ponts[0], 'aan de minister van Viaducten');
  expect(pairs(asked(...ponts), asked(...ponts), other)).toStrictEqual([
    ['ministre des Ponts', 'minister van Bruggen'],
  ]);
  expect(pairs(asked(...ponts), other)).toStrictEqual([]);
  expect(pairs(asked('XYZ', 'XYZ'))).toStrictEqual([]);
});
