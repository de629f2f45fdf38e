import type { Query } from '../../../query/query.ts';
import { wordsOf, type TextWord } from '../../../query/words-of.ts';

/** What of a printed word matches a query. */
export interface MatchedLetters {
  /** The ordinal of the term, from 0; `undefined` where the word begins like none, as the engine knows other forms. */
  readonly term: number | undefined;
  /** Its words that match, of which there are several where signs hold them together: *arc*, *en*, *ciel*. */
  readonly words: readonly TextWord[];
}

/** So many letters in common make a word another form of a term: the engine finds `chevaux` for *cheval*. */
const fewestLetters = 3;

/**
 * Tells which term of a query a printed word matches that the engine has found, and with what of it: the term that begins
 * most like it. Of `l'arc-en-ciel`, *ciel* matches `ciel`.
 */
export function toWordMatcher({ terms }: Pick<Query, 'terms'>): (printed: string) => MatchedLetters {
  const wanted = terms.flatMap(({ text, isExcluded }, term) =>
    isExcluded ? [] : wordsOf(text).map(({ folded }) => ({ folded, term })),
  );
  const findTerm = ({ folded: own }: TextWord): { term: number; common: number } | undefined =>
    wanted
      .map(({ folded, term }) => ({ term, common: commonLetters(folded, own), length: folded.length }))
      .filter(({ common, length }) => common >= Math.min(fewestLetters, length))
      .reduce<{ term: number; common: number } | undefined>(
        (best, one) => (best && best.common >= one.common ? best : one),
        undefined,
      );
  return (printed) => {
    const parts = wordsOf(printed).map((word) => ({ word, found: findTerm(word) }));
    const matching = parts.filter(({ found }) => found !== undefined);
    const [best] = matching.toSorted((a, b) => (b.found?.common ?? 0) - (a.found?.common ?? 0));
    return { term: best?.found?.term, words: (best ? matching : parts).map(({ word }) => word) };
  };
}

/**
 * The words, folded, by which what matched is known elsewhere. Where it begins like no term, it is not known which of
 * several words was found.
 */
export function formsOf({ term, words }: MatchedLetters): string[] {
  return term === undefined && words.length > 1 ? [] : words.map(({ folded }) => folded);
}

function commonLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
