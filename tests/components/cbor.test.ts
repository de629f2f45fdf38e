import { encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCbor } from '../../src/components/search/cbor.ts';

describe('CBOR in the browser', () => {
  it('is read as it was written', () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(fc.nat(2 ** 32 - 1), fc.string({ unit: 'grapheme' }), fc.array(tie('value'), { maxLength: 30 })),
    }));
    fc.assert(
      fc.property(value, (written) => {
        expect(readCbor(encode(written))).toStrictEqual(written);
      }),
    );
  });

  it.each([
    [[-1], 'expected a number, a text or an array'],
    [2 ** 40, 'expected a shorter one'],
  ] as const)('is not taken for what it is not: %j', (value, message) => {
    expect(() => readCbor(encode(value))).toThrow(message);
  });
});
