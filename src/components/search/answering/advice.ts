import type { Locale } from '../../../domain/locale.ts';
import { grammarWords } from '../../../i18n/grammar-words.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import { isSearchable } from '../../../query/find-unsearchable.ts';
import type { Query, QueryTerm } from '../../../query/query.ts';
import { wordsOf } from '../../../query/words-of.ts';
import type { SearchState } from '../search-state.ts';

/** Something to try where nothing was found. */
export type Advice =
  | { readonly kind: 'sentence'; readonly words: string }
  /** Another query, and what is said of it. */
  | { readonly kind: 'query'; readonly words: string; readonly query: Query };

/** So many words of a query are offered by themselves. */
const mostWords = 4;

/** `5-8916`: its question is named beside what was found, and linked. */
const questionNumber = /^\d{1,2}[-/–‑]\d{1,5}$/u;

/**
 * What to try, by what may have been the cause: a word that no text has, filters, quotation marks, many words. Nothing
 * where question numbers alone are looked for, nor where values alone are, of which the list did not come.
 */
export function findAdvice({ query, unknownWords, missing }: SearchState, locale: Locale): Advice[] {
  const words = messages[locale].results.advice;
  const wanted = query.terms.filter(({ isExcluded }) => !isExcluded);
  const wordTerms = wanted.filter(({ kind, text }) => kind === 'word' && !questionNumber.test(text));
  const isNarrowed = query.choices.length > 0 || query.asked.from !== null || query.asked.to !== null;
  const offers: Advice[] = [];
  const offer = (isOffered: boolean, said: string, changed: Query): void => {
    if (isOffered && isSearchable(changed)) offers.push({ kind: 'query', words: said, query: changed });
  };
  offer(isNarrowed, words.withoutFilters, { ...query, choices: [], asked: { from: null, to: null } });
  offer(wanted.length < query.terms.length, words.withoutExclusions, { ...query, terms: wanted });
  offer(
    wanted.some(({ kind }) => kind === 'phrase'),
    words.withoutQuotes,
    { ...query, terms: query.terms.flatMap(toWords) },
  );
  const unknownKeys = new Set(unknownWords.map(keyOf));
  const isKnown = ({ text }: QueryTerm): boolean => !unknownKeys.has(keyOf(text));
  const telling = wordTerms.filter((term) => isKnown(term) && !isOfGrammar(term, locale));
  for (const term of wanted.length > 1 ? telling.slice(0, mostWords) : []) {
    offer(true, words.alone(term.text), { ...query, terms: [term] });
  }
  const spelling = wordTerms.filter((term) => !isKnown(term)).map(({ text }) => words.unknownWord(text));
  if (spelling.length + offers.length > 0) return [...spelling.map(toSentence), ...offers];
  // What a value means is not known without the list of its filter, which is asked for again where its loss is said.
  const isUnread = query.choices.some(({ field }) => missing.some((one) => one === field));
  if (wanted.length === 0) return isUnread ? [] : [toSentence(words.otherValues)];
  return wordTerms.length > 0 ? [toSentence(words.beginning)] : [];
}

function toSentence(words: string): Advice {
  return { kind: 'sentence', words };
}

/** A term as what is said of it knows it: the engine says words in a writing of its own. */
function keyOf(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}

function isOfGrammar({ text }: QueryTerm, locale: Locale): boolean {
  return wordsOf(text).every(({ folded }) => grammarWords[locale].has(folded));
}

/** A phrase as its words, each by itself. */
function toWords(term: QueryTerm): QueryTerm[] {
  if (term.kind === 'word' || term.isExcluded) return [term];
  return wordsOf(term.text).map(({ start, end }) => ({
    kind: 'word',
    text: term.text.slice(start, end),
    isExcluded: false,
  }));
}
