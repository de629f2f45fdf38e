import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromGaps, toGaps } from '../../src/domain/ordinal-gaps.ts';

it('ordinals are gaps and come back', () => {
  expect(toGaps([0, 1, 2, 5])).toStrictEqual([0, 0, 0, 2]);
  const ordinals = fc.uniqueArray(fc.nat(4000)).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(ordinals, (written) => {
      expect(fromGaps(toGaps(written))).toStrictEqual(written);
    }),
  );
});
