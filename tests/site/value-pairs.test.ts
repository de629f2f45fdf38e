import { expect, it } from 'vitest';
import type { QuestionFacts } from '../../src/domain/question.ts';
import { toValuePairs } from '../../src/site/value-pairs.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

const asked = (fr: readonly string[], nl: readonly string[], some: Partial<QuestionFacts> = {}): QuestionFacts => ({
  ...plainQuestion,
  authors: [{ name: 'An', party: 'ABC' }],
  keywords: { fr, nl },
  ...some,
});

it('values are what stands beside them in the other language', () => {
  const questions = [
    asked(['pont', 'canal'], ['brug', 'kanaal'], { authors: [{ name: 'Bo', party: 'independent' }] }),
    asked([], [], { addressee: { fr: 'à la ministre des Digues' } }),
  ];
  expect(toValuePairs(questions, 'fr')).toStrictEqual({
    minister: [['ministre des Ponts', 'minister van Bruggen']],
    party: [['Indépendant', 'Onafhankelijke']],
    theme: [
      ['canal', 'kanaal'],
      ['pont', 'brug'],
    ],
  });
  expect(toValuePairs(questions, 'nl').theme).toStrictEqual([
    ['brug', 'pont'],
    ['kanaal', 'canal'],
  ]);
});

it('what is not said two times out of three is no translation, nor what is the same', () => {
  const pairs = (...questions: QuestionFacts[]) => toValuePairs(questions, 'fr').theme;
  expect(pairs(asked(['pont'], ['brug']), asked(['pont'], ['brug']), asked(['pont'], ['viaduct']))).toStrictEqual([
    ['pont', 'brug'],
  ]);
  expect(pairs(asked(['pont'], ['brug']), asked(['pont'], ['viaduct']))).toStrictEqual([]);
  expect(pairs(asked(['internet'], ['internet']))).toStrictEqual([]);
});

it('keywords that are not as many in both languages are not set beside each other', () => {
  expect(toValuePairs([asked(['pont', 'canal'], ['brug'])], 'fr').theme).toStrictEqual([]);
});
