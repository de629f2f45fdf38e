import { describe, expect, it } from 'vitest';
import { firstLetter } from '../../src/query/first-letter.ts';
import { toKeywordPairs } from '../../src/site/keyword-pairs.ts';

describe('the keywords of an archive', () => {
  it('are known by what a reader writes, by the letter that they begin with', () => {
    expect([
      ...toKeywordPairs([
        ['Écluse', 'sluis'],
        ['médias sociaux', 'sociale media'],
        ['ministère', 'ministerie'],
      ]),
    ]).toStrictEqual([
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

  it('are left out where they are written alike in both languages, or are no words', () => {
    expect([
      ...toKeywordPairs([
        ['Télé', 'tele'],
        ['…', 'punt'],
      ]),
    ]).toStrictEqual([]);
  });

  it('are the first of those that are written alike', () => {
    expect([
      ...toKeywordPairs([
        ['pont', 'brug'],
        ['Pont', 'bruggen'],
      ]).values(),
    ]).toStrictEqual([[['pont', 'brug']]]);
  });
});

it('a keyword that begins with a letter of another script is kept apart', () => {
  expect(firstLetter('αθηνα')).toBe('other');
  expect(firstLetter('4x4')).toBe('4');
});
