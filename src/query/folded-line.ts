import { wordsOf } from './words-of.ts';

/**
 * A text in which phrases are looked for: its words folded, each behind a space, or behind a hyphen where it is joined to
 * the word before, with a space at the end. `L’arc-en-ciel d’été` is ` arc-en-ciel ete `.
 */
export function foldedLine(text: string): string {
  return `${wordsOf(text)
    .map(({ folded, isJoined }) => (isJoined ? '-' : ' ') + folded)
    .join('')} `;
}

/**
 * Finds words that stand together, in their order, in a {@link foldedLine}. Where either of both has a hyphen, the other may
 * have none, or a space: `e-mail`, `email` and `e mail` are found by the first; the second is not by the third.
 *
 * @returns `undefined` when there is no word
 */
export function phrasePattern(phrase: string): RegExp | undefined {
  const words = wordsOf(phrase);
  if (words.length === 0) return undefined;
  const letters = words.map(({ folded, isJoined }, index) => {
    const between = index === 0 ? '' : isJoined ? '[ -]?' : '[ -]';
    // Folded words hold letters and digits only, of which none means anything else in a pattern.
    return between + [...folded].join('-?');
  });
  return new RegExp(`(?<=[ -])${letters.join('')}(?=[ -])`, 'u');
}
