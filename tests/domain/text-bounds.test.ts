import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTextBounds, unpackTextBounds, type TextBounds } from '../../src/domain/text-bounds.ts';

/** The bounds of a page's texts, one behind the other. */
const textBounds: fc.Arbitrary<TextBounds> = fc
  .array(fc.tuple(fc.nat(400), fc.nat(40_000)), { maxLength: 4 })
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
    expect(packTextBounds(pages)).toStrictEqual(Uint8Array.of(1, 2, 30, 52, 198, 1, 127, 1, 170, 3));
    expect(unpackTextBounds(packTextBounds(pages), 2)).toStrictEqual(pages);
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(textBounds), (pages) => {
        expect(unpackTextBounds(packTextBounds(pages), pages.length)).toStrictEqual(pages);
      }),
    );
  });
});
