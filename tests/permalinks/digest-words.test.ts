import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestWords } from '../../src/permalinks/digest-words.ts';

describe('the digest of words', () => {
  it('is four characters of base64url, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(digestWords(words)).toMatch(/^[\w-]{4}$/);
      }),
    );
  });

  it('is the beginning of the SHA-256 of their letters and digits', () => {
    expect(digestWords('Les ponts, 2012…')).toBe(digestWords('lesponts2012'));
    expect(digestWords('')).toBe('47DE');
  });

  it.each([
    ['L’Office des « Ponts »', 'L\'Office des "Ponts"'],
    ['1 214 ponts', '1.214 ponts'],
    ['Combien ?', 'Combien?'],
    ['un\ndeux', 'un deux'],
    ['A.B.C.', 'abc'],
    ['e\u0301te\u0301', 'été'],
  ])('is that of %j for %j', (words, others) => {
    expect(digestWords(words)).toBe(digestWords(others));
  });

  it.each([
    ['Douze ponts.', 'Treize ponts.'],
    ['été', 'ete'],
    ['12', '21'],
    ['Oui.', 'Oui. Non.'],
    ['ž', 'ë'],
  ])('is not that of %j for %j', (words, others) => {
    expect(digestWords(words)).not.toBe(digestWords(others));
  });
});
