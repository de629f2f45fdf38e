import { toLookedFor } from '../../../query/looked-for.ts';
import { createPhraseFinder } from '../../../query/find-phrase.ts';
import type { Query } from '../../../query/query.ts';
import { wordsOf } from '../../../query/words-of.ts';
import type { MatchedWord } from './excerpt.ts';

/** Words that a query wants together: a phrase, or a word with hyphens. */
export interface WantedPhrase {
  /** The ordinal of its term. */
  readonly term: number;
  readonly text: string;
  /** Its words, folded. */
  readonly words: ReadonlySet<string>;
  /** Whether it is found as it is written only. */
  readonly isExact: boolean;
}

/** The terms of a query that are several words. */
export function phrasesOf({ terms }: Pick<Query, 'terms'>): WantedPhrase[] {
  return terms.map(toLookedFor).flatMap(({ kind, text, isExcluded }, term) => {
    const words = wordsOf(text).map(({ folded }) => folded);
    const wanted = { term, text, words: new Set(words), isExact: kind === 'phrase' };
    return isExcluded || words.length < 2 ? [] : wanted;
  });
}

/**
 * The words of a page that are of phrases, each time that one stands there: the engine names the first time only.
 *
 * @param words - of the page
 */
export function findPhraseWords(words: readonly string[], phrases: readonly WantedPhrase[]): MatchedWord[] {
  if (phrases.length === 0) return [];
  const parts = words.flatMap((printed, location) => wordsOf(printed).map((word) => ({ ...word, location })));
  const found = phrases.flatMap(({ term, text }) =>
    createPhraseFinder(text)(parts).flatMap(({ from, length }) =>
      parts.slice(from, from + length).map((word) => ({ term, word })),
    ),
  );
  const byLocation = Map.groupBy(found, ({ word }) => word.location);
  return [...byLocation].map(([location, ofWord]) => ({
    location,
    term: ofWord[0]?.term,
    words: ofWord.map(({ word }) => word).sort((a, b) => a.start - b.start),
  }));
}
