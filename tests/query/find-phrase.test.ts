import { describe, expect, it } from 'vitest';
import { createPhraseFinder } from '../../src/query/find-phrase.ts';
import { wordsOf } from '../../src/query/words-of.ts';

/** What is printed where a phrase stands. */
const found = (text: string, phrase: string) => {
  const words = wordsOf(text);
  return createPhraseFinder(phrase)(words).map(({ from, length }) =>
    text.slice(words[from]?.start, words[from + length - 1]?.end),
  );
};

describe('a phrase in a text', () => {
  it('is the words that it takes there', () => {
    expect(found('les Médias sociaux ici, médias-sociaux là', 'médias sociaux')).toStrictEqual([
      'Médias sociaux',
      'médias-sociaux',
    ]);
    expect(found('un e-mail', 'email')).toStrictEqual(['e-mail']);
    expect(found('un email', 'e-mail')).toStrictEqual(['email']);
    expect(found('la S.N.C.B.', 'SNCB')).toStrictEqual(['S.N.C.B']);
  });

  it('is none where it ends within a word, or has none', () => {
    expect(found('médias sociauxnouveaux', 'médias sociaux')).toStrictEqual([]);
    expect(found('médias', 'médias sociaux')).toStrictEqual([]);
    expect(found('médias', '«')).toStrictEqual([]);
  });

  it('keeps numbers apart that signs part', () => {
    expect(found('de 9/12 à 912', '9-12')).toStrictEqual(['9/12']);
    expect(found('5.100 euros, question 5-100', '5-100')).toStrictEqual(['5-100']);
  });
});
