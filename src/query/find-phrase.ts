import { lineOfWords, phrasePattern } from './folded-line.ts';
import type { TextWord } from './words-of.ts';

/** Words of a text that are a phrase: from which one on, and how many. */
export interface PhrasePlace {
  readonly from: number;
  readonly length: number;
}

/**
 * Makes what finds a phrase among the words of a text, by the rule of {@link phrasePattern}: places that do not overlap, in
 * their order.
 */
export function createPhraseFinder(
  phrase: string,
): (words: readonly Pick<TextWord, 'folded' | 'isJoined'>[]) => PhrasePlace[] {
  const pattern = phrasePattern(phrase);
  const everywhere = pattern && new RegExp(pattern, 'gu');
  return (words) => {
    const found = everywhere ? [...lineOfWords(words).matchAll(everywhere)] : [];
    if (found.length === 0) return [];
    let place = 0;
    // A word stands behind the sign that says whether it is joined to the one before.
    const begins = words.map(({ folded }) => (place += folded.length + 1) - folded.length);
    return found.map(({ index, 0: { length } }) => {
      const from = begins.indexOf(index);
      const behind = begins.findIndex((begin) => begin > index + length);
      return { from, length: (behind === -1 ? words.length : behind) - from };
    });
  };
}
