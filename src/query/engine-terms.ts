import type { Locale } from '../domain/locale.ts';
import { grammarWords } from '../i18n/grammar-words.ts';
import { isWholeWord, ligatureWritings } from './fold-word.ts';
import { isMistakable, toLookedFor } from './looked-for.ts';
import type { QueryTerm } from './query.ts';
import { wordsOf, type TextWord } from './words-of.ts';

/** A term of a query as the engine is asked for it. */
export interface EngineTerm {
  readonly kind: QueryTerm['kind'];
  readonly isExcluded: boolean;
  /** Whether what is found for it may be without it, so that nothing is excluded before the texts are read. */
  readonly isDoubtful?: true;
  /**
   * What is looked for, each by itself: a text in which one of them is found has the term. At least one. In quotation marks
   * it is words as the engine finds them together, or the one word and none that begins with it; between {@link together}
   * it is words to be found by their places, with {@link anyWord} for some.
   */
  readonly writings: readonly string[];
}

/** What a writing stands between whose words are to be found by their places. */
export const together = { begin: '«', end: '»' } as const;

/** What stands for a word of grammar among these. */
export const anyWord = '*';

/**
 * The terms of a query for the engine. Words of grammar are left out, but where nothing else is wanted: in phrases too, as
 * the index has no words with more places, so that `"projet de loi"` is looked for as `«projet * loi»`. Which of the pages
 * found have the phrase is seen in their texts, by `toTextCheck`. No page may be left out for what it has not, so that an
 * excluded phrase with words of grammar is a doubtful term, as is a number that `isMistakable`.
 *
 * A phrase is looked for by the places of its words, as Pagefind 1.5 misses it where a page has one of its words with other
 * accents too (*des* and *dès*), or a sign that stands by itself between two of them.
 *
 * @param locale - the language of the texts
 */
export function toEngineTerms(terms: readonly QueryTerm[], locale: Locale): EngineTerm[] {
  const hasTelling = ({ text }: QueryTerm): boolean => wordsOf(text).some((word) => !isOfGrammar(word, locale));
  const areTelling = terms.some((term) => !term.isExcluded && hasTelling(term));
  return terms
    .map(toLookedFor)
    .filter((term) => hasTelling(term) || (term.isExcluded ? term.kind === 'word' : !areTelling))
    .map((term) => {
      const { kind, text, isExcluded } = term;
      const isOpen = kind === 'phrase' && wordsOf(text).some((word) => isOfGrammar(word, locale));
      const isDoubtful = isExcluded && (isOpen || isMistakable(term));
      const writings = writingsOf(text, locale, (!isExcluded || isDoubtful) && hasTelling(term));
      return {
        kind,
        isExcluded,
        ...(isDoubtful && { isDoubtful }),
        writings: writings.map((one) => mark(one, term, isDoubtful)),
      };
    });
}

/** Puts a writing between the marks that say how it is to be found. */
function mark(writing: string, { kind, text, isExcluded }: QueryTerm, isDoubtful: boolean): string {
  const isPhrase = kind === 'phrase' && (!isExcluded || isDoubtful);
  const areSeveral = writing.includes(' ');
  if (areSeveral && (isPhrase || writing.includes(anyWord))) return together.begin + writing + together.end;
  return areSeveral || isPhrase || isExcluded || isWholeWord(text) ? `"${writing}"` : writing;
}

/** Whether it is known of each page that is found that it has what a query looks for, before its text is read. */
export function isFoundExactly(terms: readonly QueryTerm[]): boolean {
  const isDoubtful = (term: QueryTerm): boolean =>
    isMistakable(term) || (term.kind === 'phrase' && (!term.isExcluded || wordsOf(term.text).length > 1));
  return !terms.map(toLookedFor).some(isDoubtful);
}

function isOfGrammar({ folded }: TextWord, locale: Locale): boolean {
  return grammarWords[locale].has(folded);
}

/**
 * What the engine is asked for, each by itself, for words that stand together: `arc en ciel`, `arcenciel` for `arc-en-ciel`.
 *
 * @param isOpen - whether any word may stand for those of grammar; at the beginning and the end they are left out
 */
function writingsOf(text: string, locale: Locale, isOpen: boolean): string[] {
  const words = wordsOf(text);
  const isAny = (word: TextWord): boolean => isOpen && isOfGrammar(word, locale);
  const apart = words.map((word) => (isAny(word) ? anyWord : word.plain));
  const together = joinedGroups(words).map((group) => {
    const [first] = group;
    if (first && group.every(isAny)) return anyWord;
    return text
      .slice(first?.start, group.at(-1)?.end)
      .replace(/[^\p{L}\p{M}\p{N}]|ʼ/gu, '')
      .normalize('NFC');
  });
  const writings = [apart, together].map(trimAny);
  return [...new Set(writings)].flatMap((writing) => ligatureWritings(writing, locale));
}

/** Words as they are written, without those at either end for which any may stand. */
function trimAny(words: readonly string[]): string {
  const isWord = (word: string): boolean => word !== anyWord;
  return words.slice(words.findIndex(isWord), words.findLastIndex(isWord) + 1).join(' ');
}

/** Words between which signs alone stand: the engine keeps them as one word, and letters besides each at the same place. */
function joinedGroups(words: readonly TextWord[]): TextWord[][] {
  const groups: TextWord[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last && (word.isJoined || word.isParted)) last.push(word);
    else groups.push([word]);
  }
  return groups;
}
