import type { QueryTerm } from './query.ts';
import { wordsOf } from './words-of.ts';

/** So many words are searched at most: of a whole page that was pasted no text has all, and each costs a search. */
export const mostWords = 64;

/**
 * The first terms of a query, with {@link mostWords} words between them; a phrase over that bound is cut.
 *
 * @returns the terms that are kept, and those that are cut or left out
 */
export function limitTerms<Term extends QueryTerm>(
  terms: readonly Term[],
): { readonly kept: readonly Term[]; readonly lost: readonly Term[] } {
  const kept: Term[] = [];
  const lost: Term[] = [];
  let left = mostWords;
  for (const term of terms) {
    const words = left > 0 ? wordsOf(term.text) : [];
    const last = words[Math.min(left, words.length) - 1];
    if (last && words.length > left) kept.push({ ...term, text: term.text.slice(0, last.end) });
    else if (last) kept.push(term);
    if (!last || words.length > left) lost.push(term);
    left -= words.length;
  }
  return { kept, lost };
}
