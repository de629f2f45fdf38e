import { toSeriesValue, type HeldSeries } from '../domain/held-series.ts';
import type { Locale } from '../domain/locale.ts';
import type { QuestionFacts } from '../domain/question.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import type { OtherLanguagePart, SearchFilter } from '../domain/search-filter.ts';
import { parliamentaryYear } from '../domain/session.ts';
import { compareShards, shardOf, type ShardName } from '../domain/shard.ts';
import { statusOf } from '../domain/status.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatDate } from '../i18n/format.ts';
import { findPhrase } from './phrase.ts';
import { listedValuesOf } from './search-values.ts';
import { authorsWording, officeWording } from './wordings.ts';

/** What the search knows of a question besides its title and its texts. */
export interface SearchFacts {
  /** What a result shows; its words are found as well. */
  readonly shown: { readonly number: QuestionNumber; readonly authors: string; readonly date: string };
  /** What a search can be narrowed by, in the words of the page; these are not found as words. */
  readonly filters: readonly { readonly filter: SearchFilter; readonly value: string }[];
}

/**
 * What a search in a language knows of a question.
 *
 * @param textLanguage - of the text on the page
 * @param series - its own
 */
export function toSearchFacts(
  question: QuestionFacts,
  locale: Locale,
  textLanguage: Locale,
  series: HeldSeries | null,
): SearchFacts {
  const { questionNumber, authors, askedOn, session, addressee, title } = question;
  const office = officeWording(addressee, locale);
  const languages: readonly [OtherLanguagePart, Locale | undefined][] = [
    ['title', findPhrase(title, locale)?.locale],
    ['minister', office?.locale],
    ['text', textLanguage],
  ];
  const values: Readonly<Record<SearchFilter, Iterable<string>>> = {
    ...listedValuesOf(question, locale),
    year: [parliamentaryYear(askedOn, session)],
    state: [messages[locale].status[statusOf(question).kind]],
    asked: [askedOn],
    series: series === null ? [] : [toSeriesValue(series)],
    otherLanguage: languages.flatMap(([part, found]) => (found === undefined || found === locale ? [] : part)),
  };
  return {
    shown: { number: questionNumber, authors: authorsWording(authors, locale), date: formatDate(locale, askedOn) },
    filters: filterNames.flatMap((filter) => Array.from(values[filter], (value) => ({ filter, value }))),
  };
}

const filterNames: readonly SearchFilter[] = [
  'year',
  'state',
  'asker',
  'party',
  'minister',
  'theme',
  'asked',
  'series',
  'otherLanguage',
];

/** A shard that is searched, and the parliamentary years of its questions: a search in one year needs no other. */
export interface SearchShard {
  readonly name: ShardName;
  /** Newest first. */
  readonly years: readonly string[];
}

/** The shards of an archive, newest first. */
export function toSearchShards(
  questions: Iterable<Pick<QuestionFacts, 'questionNumber' | 'askedOn' | 'session'>>,
): SearchShard[] {
  const yearsOf = new Map<ShardName, Set<string>>();
  for (const { questionNumber, askedOn, session } of questions) {
    const name = shardOf(questionNumber);
    const years = yearsOf.get(name) ?? new Set();
    yearsOf.set(name, years.add(parliamentaryYear(askedOn, session)));
  }
  return [...yearsOf]
    .sort(([a], [b]) => compareShards(a, b))
    .map(([name, years]) => ({ name, years: [...years].sort().reverse() }));
}
