import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldInPlace } from '../../src/comparison/referrals/fold-in-place.ts';

describe('words that are folded in place', () => {
  it('have no accents, upper case and non-breaking spaces left', () => {
    expect(foldInPlace('L’État\u00a0: ÉTÉ, coördinatie')).toBe("l'etat : ete, coordinatie");
  });

  it('have every character in its place, also where lower case is longer', () => {
    expect(foldInPlace('İ Été')).toHaveLength(5);
    expect(foldInPlace('İ Été').slice(2)).toBe('ete');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(foldInPlace(words)).toHaveLength(words.length);
      }),
    );
  });
});
