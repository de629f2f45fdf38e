import { describe, expect, it } from 'vitest';
import type { QuestionFacts } from '../../src/domain/question.ts';
import { toSearchValues } from '../../src/site/search-values.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

const asked = (questionNumber: string, some: Partial<QuestionFacts>): QuestionFacts => ({
  ...plainQuestion,
  questionNumber,
  ...some,
});
const questions = [
  asked('5-1', {
    authors: [{ name: 'An Ponts', party: 'ABC' }],
    addressee: { fr: 'au ministre des Ponts', nl: 'aan de minister van Bruggen' },
    keywords: { fr: ['pont', 'canal'], nl: ['brug', 'kanaal'] },
  }),
  asked('5-2', {
    authors: [{ name: 'Bo Kanaal', party: 'independent' }],
    addressee: { fr: 'au ministre des Ponts', nl: 'aan de minister van Bruggen' },
    keywords: { fr: ['pont', 'arche'], nl: ['brug'] },
  }),
];

describe('what the fields of a query can be', () => {
  it('is counted, the most frequent first, else by the alphabet', () => {
    expect(toSearchValues(questions, 'fr')).toStrictEqual({
      minister: [['ministre des Ponts', 2]],
      asker: [
        ['An Ponts', 1],
        ['Bo Kanaal', 1],
      ],
      party: [
        ['ABC', 1],
        ['Indépendant', 1],
      ],
      theme: [
        ['pont', 2],
        ['arche', 1],
        ['canal', 1],
      ],
    });
  });

  it('is in the words of the pages of a language', () => {
    const { minister, party, theme } = toSearchValues(questions, 'nl');
    expect(minister).toStrictEqual([['minister van Bruggen', 2]]);
    expect(party.map(([value]) => value)).toStrictEqual(['ABC', 'Onafhankelijke']);
    expect(theme).toStrictEqual([
      ['brug', 2],
      ['kanaal', 1],
    ]);
  });
});
