/** How much of their words two texts share, whatever the order. */
export interface SharedWords {
  /** Twice the shared words to all of both (the measure of Dice), from 0 to 1. Two texts without words are alike. */
  readonly likeness: number;
  /** The shared words to those of the text that has less, from 0 to 1: 1 where the other holds all of it. */
  readonly containment: number;
}

/**
 * Compares the words of two texts. A word that comes twice counts twice.
 *
 * @param weightOf - how much a word counts, above 0
 */
export function shareWords(
  one: readonly string[],
  other: readonly string[],
  weightOf: (word: string) => number = () => 1,
): SharedWords {
  const counts = new Map<string, number>();
  let [all, otherAll, shared] = [0, 0, 0];
  for (const word of one) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    all += weightOf(word);
  }
  for (const word of other) {
    otherAll += weightOf(word);
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += weightOf(word);
  }
  const least = Math.min(all, otherAll);
  return {
    likeness: all + otherAll === 0 ? 1 : (2 * shared) / (all + otherAll),
    containment: least === 0 ? 1 : shared / least,
  };
}
