import type { QueryPart } from '../../domain/query-field.ts';
import type { TextBounds } from '../../domain/text-bounds.ts';
import type { EngineTerm } from '../../query/engine-terms.ts';

/**
 * The words that match in those texts of a page that are of a kind looked in, and that have all that is wanted and nothing
 * of what is excluded; `undefined` where no text does.
 *
 * @param bounds - of the question, then of the replies
 * @param wordsOf - the ordinals of the words of the page that match a term
 */
export function wordsInParts(
  bounds: TextBounds,
  parts: readonly QueryPart[],
  wordsOf: (term: EngineTerm) => readonly number[],
  terms: readonly EngineTerm[],
): number[] | undefined {
  const words = terms.map((term) => ({ term, ordinals: wordsOf(term) }));
  const found = bounds
    .filter((_, text) => parts.includes(text === 0 ? 'question' : 'reply'))
    .map(([begin, end]) => {
      return words.map(({ term, ordinals }) => {
        return { ...term, ordinals: ordinals.filter((ordinal) => begin <= ordinal && ordinal < end) };
      });
    })
    .filter((ofText) => ofText.every(({ isExcluded, ordinals }) => ordinals.length > 0 !== isExcluded));
  return found.length === 0 ? undefined : found.flat().flatMap(({ ordinals }) => ordinals);
}
