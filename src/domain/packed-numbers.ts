import { fromGaps, toGaps } from './ordinal-gaps.ts';
import { requireParts, type QuestionNumber } from './question-number.ts';

/** Question numbers in few bytes: for each legislature its number, then how many serials are left out before each. */
export type PackedNumbers = readonly (readonly number[])[];

/**
 * @param numbers - none of them twice
 * @throws RangeError when one of them is not a question number
 */
export function packNumbers(numbers: readonly QuestionNumber[]): PackedNumbers {
  const byLegislature = Map.groupBy(numbers.map(requireParts), ({ legislature }) => legislature);
  return [...byLegislature]
    .sort(([a], [b]) => a - b)
    .map(([legislature, own]) => {
      const serials = own.map(({ serial }) => serial).sort((a, b) => a - b);
      return [legislature, ...toGaps(serials)];
    });
}

/** The inverse of {@link packNumbers}: the numbers in their order. */
export function unpackNumbers(packed: PackedNumbers): QuestionNumber[] {
  return packed.flatMap(([legislature = 0, ...gaps]) => fromGaps(gaps).map((serial) => `${legislature}-${serial}`));
}
