import { fromGaps, toGaps } from './ordinal-gaps.ts';
import type { QuestionNumber } from './question-number.ts';

/** Question numbers in few bytes: for each legislature its number, then how many serials are left out before each. */
export type PackedNumbers = readonly (readonly number[])[];

/** @param numbers - none of them twice */
export function packNumbers(numbers: readonly QuestionNumber[]): PackedNumbers {
  const parts = numbers.map((number) => number.split('-').map(Number));
  const byLegislature = Map.groupBy(parts, ([legislature = 0]) => legislature);
  return [...byLegislature]
    .sort(([a], [b]) => a - b)
    .map(([legislature, own]) => {
      const serials = own.map(([, serial = 0]) => serial).sort((a, b) => a - b);
      return [legislature, ...toGaps(serials)];
    });
}

/** The inverse of {@link packNumbers}: the numbers in their order. */
export function unpackNumbers(packed: PackedNumbers): QuestionNumber[] {
  return packed.flatMap(([legislature = 0, ...gaps]) => fromGaps(gaps).map((serial) => `${legislature}-${serial}`));
}
