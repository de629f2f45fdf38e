import { wordsOf, type TextWord } from './words-of.ts';

/**
 * A text in which phrases are looked for: its words folded, each behind a space, or behind a hyphen where it is joined to
 * the word before, with a space at the end. `L’arc-en-ciel d’été` is ` arc-en-ciel ete `.
 */
export function foldedLine(text: string): string {
  return lineOfWords(wordsOf(text));
}

/** {@link foldedLine} of a text by its words. */
export function lineOfWords(words: readonly Pick<TextWord, 'folded' | 'isJoined'>[]): string {
  return `${words.map(({ folded, isJoined }) => (isJoined ? '-' : ' ') + folded).join('')} `;
}

/**
 * Finds words that stand together, in their order, in a {@link foldedLine}. Where either of both has a hyphen, the other may
 * have none, or a space: `e-mail`, `email` and `e mail` are found by the first; the second is not by the third. Numbers that
 * signs part stay two: `9-12` is no *912*.
 *
 * @param isOpen - whether the last word may go on
 * @returns `undefined` when there is no word
 */
export function phrasePattern(phrase: string, isOpen = false): RegExp | undefined {
  const words = wordsOf(phrase);
  if (words.length === 0) return undefined;
  const letters = words.map(({ folded, isJoined, isParted }, index) => {
    const between = index === 0 ? '' : isJoined ? '[ -]?' : isParted ? ' ' : '[ -]';
    // Folded words hold letters and digits only, of which none means anything else in a pattern.
    return between + [...folded].join('-?');
  });
  return new RegExp(`(?<=[ -])${letters.join('')}${isOpen ? '' : '(?=[ -])'}`, 'u');
}
