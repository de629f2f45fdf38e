import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTextBounds, unpackTextBounds, type TextBounds } from '../../src/domain/text-bounds.ts';

/** The bounds of a page's texts, one behind the other. */
const textBounds: fc.Arbitrary<TextBounds> = fc
  .array(fc.tuple(fc.nat(400), fc.nat(40_000)), { minLength: 1, maxLength: 4 })
  .map((texts) => {
    let end = 0;
    return texts.map(([gap, length]): readonly [number, number] => {
      const begin = end + gap;
      end = begin + length;
      return [begin, end];
    });
  });

describe('the bounds of texts', () => {
  it('are packed into a byte or two each', () => {
    const pages = [
      [[30, 228]],
      [
        [52, 179],
        [180, 606],
      ],
    ] as const;
    const lengths = [232, 600];
    const packed = packTextBounds(pages, lengths);
    expect(packed).toStrictEqual(Uint8Array.of(1, 2, 30, 52, 127, 1, 8, 11));
    expect(unpackTextBounds(packed, lengths)).toStrictEqual(pages);
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(textBounds, fc.nat(200_000))), (archive) => {
        const pages = archive.map(([bounds]) => bounds);
        const lengths = archive.map(([, length]) => length);
        expect(unpackTextBounds(packTextBounds(pages, lengths), lengths)).toStrictEqual(pages);
      }),
    );
  });
});
