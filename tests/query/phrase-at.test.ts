import { describe, expect, it } from 'vitest';
import { countPhraseWords, phraseLetters } from '../../src/query/phrase-at.ts';
import { wordsOf } from '../../src/query/words-of.ts';

const count = (text: string, from: number, phrase: string) =>
  countPhraseWords(wordsOf(text), from, phraseLetters(phrase));

describe('a phrase in a text', () => {
  it('is counted by the words that it takes there', () => {
    expect(count('les Médias sociaux ici', 1, 'médias sociaux')).toBe(2);
    expect(count('un e-mail', 1, 'email')).toBe(2);
    expect(count('un email', 1, 'e-mail')).toBe(1);
  });

  it('is none where it does not begin there, or ends within a word', () => {
    expect(count('les médias sociaux', 0, 'médias sociaux')).toBe(0);
    expect(count('médias sociauxnouveaux', 0, 'médias sociaux')).toBe(0);
    expect(count('médias', 0, 'médias sociaux')).toBe(0);
  });
});
