import { describe, expect, it } from 'vitest';
import { firstLetter } from '../../src/query/first-letter.ts';
import { toKeywordPairs } from '../../src/site/keyword-pairs.ts';

const question = (fr: readonly string[], nl: readonly string[]) => ({ keywords: { fr, nl } });
const pairsOf = (questions: readonly ReturnType<typeof question>[], locale: 'fr' | 'nl' = 'fr') =>
  [...toKeywordPairs(questions, locale)].map(([letter, pairs]) => [letter, ...pairs]);

describe('the keywords of an archive', () => {
  it('are paired by their order, by the letter that they begin with', () => {
    const questions = [
      question(['médias sociaux', 'pont'], ['sociale media', 'brug']),
      question(['Écluse', 'ministère'], ['sluis', 'ministerie']),
    ];
    expect(pairsOf(questions)).toStrictEqual([
      ['e', ['ecluse', 'sluis']],
      ['m', ['mediassociaux', 'sociale media'], ['ministere', 'ministerie']],
      ['p', ['pont', 'brug']],
    ]);
    expect(pairsOf(questions, 'nl').map(([letter]) => letter)).toStrictEqual(['b', 'm', 's']);
  });

  it('are no pairs where a question has not as many in both languages', () => {
    expect(pairsOf([question(['pont', 'canal'], ['brug'])])).toStrictEqual([]);
  });

  it('are no pairs where they are the same in both', () => {
    expect(pairsOf([question(['Internet'], ['internet'])])).toStrictEqual([]);
  });

  it('are pairs where two thirds of the times agree', () => {
    const often = question(['banque'], ['bank']);
    const seldom = question(['banque'], ['oever']);
    expect(pairsOf([often, seldom, often])).toStrictEqual([['b', ['banque', 'bank']]]);
    expect(pairsOf([often, seldom])).toStrictEqual([]);
  });
});

it('a keyword that begins with a letter of another script is kept apart', () => {
  expect(firstLetter('αθηνα')).toBe('other');
  expect(firstLetter('4x4')).toBe('4');
});
