import type { Locale } from '../../../domain/locale.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import { isSearchable } from '../../../query/find-unsearchable.ts';
import type { Query } from '../../../query/query.ts';
import { wordsOf } from '../../../query/words-of.ts';
import type { SearchState } from '../search-state.ts';

/** Something to try where nothing was found. */
export type Advice =
  | { readonly kind: 'sentence'; readonly words: string }
  /** Another query, and what is said of it. */
  | { readonly kind: 'query'; readonly words: string; readonly query: Query };

/** So many words of a query are offered by themselves. */
const mostWords = 4;

/** What to try, by what may have been the cause: a word that no text has, filters, quotation marks, many words. */
export function findAdvice({ query, unknownWords }: SearchState, locale: Locale): Advice[] {
  const words = messages[locale].results.advice;
  const wanted = query.terms.filter(({ isExcluded }) => !isExcluded);
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
  const single = wanted.filter(({ kind, text }) => kind === 'word' && !unknownWords.includes(text));
  for (const term of wanted.length > 1 ? single.slice(0, mostWords) : []) {
    offer(true, words.alone(term.text), { ...query, terms: [term] });
  }
  const spelling = unknownWords.map((word): Advice => ({ kind: 'sentence', words: words.unknownWord(word) }));
  if (spelling.length + offers.length > 0) return [...spelling, ...offers];
  return [{ kind: 'sentence', words: words.beginning }];
}

/** A phrase as its words, each by itself. */
function toWords(term: Query['terms'][number]): Query['terms'] {
  if (term.kind === 'word' || term.isExcluded) return [term];
  return wordsOf(term.text).map(({ start, end }) => ({
    kind: 'word',
    text: term.text.slice(start, end),
    isExcluded: false,
  }));
}
