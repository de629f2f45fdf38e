import type { QueryTerm } from './query.ts';
import { wordsOf } from './words-of.ts';

/**
 * A term as it is looked for: numbers that a hyphen or a slash parts, as in `9-12`, are a phrase without quotation marks.
 * They are found as they are written, or with another sign between them, and not as the one number *912*.
 */
export function toLookedFor<Term extends QueryTerm>(term: Term): Term {
  return hasPartedNumbers(term) ? { ...term, kind: 'phrase' } : term;
}

/**
 * Whether numbers of a term may be taken for others, so that texts have to tell: an index has `5-100` as the one word *5100*.
 * A year is taken for none, as it is looked for often, and numbers that make one are rare.
 */
export function isMistakable(term: QueryTerm): boolean {
  return hasPartedNumbers(term) || isNumber(term);
}

/** Whether a term is one number, in digits alone, of which others may begin with the same digits. */
export function isNumber({ kind, text }: QueryTerm): boolean {
  return kind === 'word' && /^\d{3,}$/u.test(text) && !/^(?:19|20)\d\d$/u.test(text);
}

function hasPartedNumbers({ text }: QueryTerm): boolean {
  return wordsOf(text).some(({ isParted }) => isParted);
}
