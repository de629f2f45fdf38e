import { wordsOf } from './words-of.ts';

/**
 * What two writings of one value, or of the word of a field, have in common: `Open VLD` and `open-vld`, `CD&V` and `cdv`,
 * `législature` and `LEGISLATURE`. Empty where there is no letter and no digit.
 */
export function valueKey(value: string): string {
  return wordsOf(value)
    .map(({ folded }) => folded)
    .join('');
}
