import { describe, expect, it } from 'vitest';
import { foldWord, ligatureWritings } from '../../src/query/fold-word.ts';

describe('a folded word', () => {
  it.each([
    ['ÉTAT', 'etat'],
    ['E\u0301tat', 'etat'],
    ['Œuvre', 'oeuvre'],
    ['foto’s', 'fotos'],
    ['ĳs', 'ijs'],
    ['m²', 'm2'],
    ['⑴', '1'],
    ['½', '12'],
  ])('of %s is %s', (word, expected) => {
    expect(foldWord(word)).toBe(expected);
  });
});

describe('the writings of a word', () => {
  it('are two in French where it has a ligature, or could have one', () => {
    expect(ligatureWritings('œuvre', 'fr')).toStrictEqual(['oeuvre', 'œuvre']);
    expect(ligatureWritings('oeuvre', 'fr')).toStrictEqual(['oeuvre', 'œuvre']);
    expect(ligatureWritings('état', 'fr')).toStrictEqual(['état']);
  });

  it('are one in Dutch, where oe is a vowel', () => {
    expect(ligatureWritings('boek', 'nl')).toStrictEqual(['boek']);
    expect(ligatureWritings('œuvre', 'nl')).toStrictEqual(['œuvre', 'oeuvre']);
  });
});
