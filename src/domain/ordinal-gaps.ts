/**
 * Ascending ordinals as how many are left out before each: `3, 4, 7` is `3, 0, 2`. Where most pages have a value, these
 * are mostly 0, which take a byte each and are packed to next to nothing.
 */
export function toGaps(ordinals: readonly number[]): number[] {
  return ordinals.map((ordinal, index) => ordinal - (ordinals[index - 1] ?? -1) - 1);
}

/** The inverse of {@link toGaps}. */
export function fromGaps(gaps: readonly number[]): number[] {
  let next = 0;
  return gaps.map((gap) => {
    next += gap + 1;
    return next - 1;
  });
}
