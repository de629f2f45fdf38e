import { describe, expect, it } from 'vitest';
import { firstLetter, firstLetters } from '../../src/query/first-letter.ts';
import { toKeywordPairs } from '../../src/site/keyword-pairs.ts';
import type { ValuePair } from '../../src/site/value-pairs.ts';

/** The letters that keywords begin with, each with these. */
const lettersOf = (...pairs: readonly ValuePair[]) =>
  [...toKeywordPairs(pairs)].filter(([, ofLetter]) => ofLetter.length > 0);

describe('the keywords of an archive', () => {
  it('are known by what a reader writes, by the letter that they begin with', () => {
    expect(
      lettersOf(['Écluse', 'sluis'], ['médias sociaux', 'sociale media'], ['ministère', 'ministerie']),
    ).toStrictEqual([
      ['e', [['ecluse', 'sluis']]],
      [
        'm',
        [
          ['mediassociaux', 'sociale media'],
          ['ministere', 'ministerie'],
        ],
      ],
    ]);
  });

  it('have a file for each letter, though none begins with it', () => {
    expect([...toKeywordPairs([]).keys()]).toStrictEqual(firstLetters);
  });

  it('are left out where they are written alike in both languages, or are no words', () => {
    expect(lettersOf(['Télé', 'tele'], ['…', 'punt'])).toStrictEqual([]);
  });

  it('are the first of those that are written alike', () => {
    expect(lettersOf(['pont', 'brug'], ['Pont', 'bruggen'])).toStrictEqual([['p', [['pont', 'brug']]]]);
  });
});

it('a keyword that begins with a letter of another script is kept apart', () => {
  expect(firstLetter('αθηνα')).toBe('other');
  expect(firstLetter('4x4')).toBe('4');
});
