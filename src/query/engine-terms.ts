import type { Locale } from '../domain/locale.ts';
import { grammarWords } from '../i18n/grammar-words.ts';
import { ligatureWritings } from './fold-word.ts';
import type { QueryTerm } from './query.ts';
import { wordsOf, type TextWord } from './words-of.ts';

/** A term of a query as the engine is asked for it. */
export interface EngineTerm {
  readonly kind: QueryTerm['kind'];
  readonly isExcluded: boolean;
  /** What is looked for, each by itself: a text in which one of them is found has the term. At least one. */
  readonly writings: readonly string[];
}

/**
 * The terms of a query for the engine. Words of grammar are left out, but where nothing else is wanted.
 *
 * @param locale - the language of the texts
 */
export function toEngineTerms(terms: readonly QueryTerm[], locale: Locale): EngineTerm[] {
  const isTelling = (term: QueryTerm): boolean => {
    return term.kind === 'phrase' || wordsOf(term.text).some(({ folded }) => !grammarWords[locale].has(folded));
  };
  const areTelling = terms.some((term) => !term.isExcluded && isTelling(term));
  return terms
    .filter((term) => term.isExcluded || !areTelling || isTelling(term))
    .map(({ kind, text, isExcluded }) => {
      // Between quotation marks words stand together, and the engine looks for none that only begins so.
      const isQuoted = kind === 'phrase' || isExcluded;
      const writings = writingsOf(text, locale).map((writing) =>
        isQuoted || writing.includes(' ') ? `"${writing}"` : writing,
      );
      return { kind, isExcluded, writings };
    });
}

/** What the engine is asked for, each by itself, for words that stand together: `arc en ciel`, `arcenciel` for `arc-en-ciel`. */
function writingsOf(text: string, locale: Locale): string[] {
  const words = wordsOf(text);
  const apart = words.map(({ plain }) => plain).join(' ');
  const together = joinedGroups(words)
    .map((group) =>
      text
        .slice(group.at(0)?.start, group.at(-1)?.end)
        .replace(/[^\p{L}\p{M}\p{N}]|ʼ/gu, '')
        .normalize('NFC'),
    )
    .join(' ');
  return [...new Set([apart, together])].flatMap((writing) => ligatureWritings(writing, locale));
}

/** Words that signs hold together: the engine keeps them as one word, and each of them at the same place. */
function joinedGroups(words: readonly TextWord[]): TextWord[][] {
  const groups: TextWord[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (word.isJoined && last) last.push(word);
    else groups.push([word]);
  }
  return groups;
}
