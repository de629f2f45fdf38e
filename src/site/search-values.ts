import { independent } from '../domain/author.ts';
import type { Locale } from '../domain/locale.ts';
import { listedFields, type ListedField } from '../domain/query-field.ts';
import type { QuestionFacts } from '../domain/question.ts';
import { messages } from '../i18n/dictionaries.ts';
import { findWordList } from './phrase.ts';
import { officeWording } from './wordings.ts';

/** A value of a field in the words of the pages, and how many questions have it. */
export type CountedValue = readonly [value: string, questions: number];

/** What each field of many values can be, the most frequent first. */
export type SearchValues = Readonly<Record<ListedField, readonly CountedValue[]>>;

/** What each field of many values is for one question, in the words of the pages of a language; none is there twice. */
export function listedValuesOf(
  { authors, addressee, keywords }: Pick<QuestionFacts, 'authors' | 'addressee' | 'keywords'>,
  locale: Locale,
): Readonly<Record<ListedField, ReadonlySet<string>>> {
  const office = officeWording(addressee, locale);
  return {
    minister: new Set(office ? [office.text] : []),
    asker: new Set(authors.map(({ name }) => name)),
    party: new Set(
      authors.flatMap(({ party }) => (party === independent ? messages[locale].independent : (party ?? []))),
    ),
    theme: themesOf({ keywords }, locale),
  };
}

/** The themes of a question, in the words of the pages of a language. */
export function themesOf({ keywords }: Pick<QuestionFacts, 'keywords'>, locale: Locale): ReadonlySet<string> {
  return new Set(findWordList(keywords, locale)?.words);
}

/** The values by which the questions of an archive can be narrowed in a language: those that the index has, and no other. */
export function toSearchValues(questions: Iterable<QuestionFacts>, locale: Locale): SearchValues {
  const counts = listedFields.map((field) => [field, new Map<string, number>()] as const);
  for (const question of questions) {
    const values = listedValuesOf(question, locale);
    for (const [field, ofField] of counts) {
      for (const value of values[field]) ofField.set(value, (ofField.get(value) ?? 0) + 1);
    }
  }
  const [minister = [], asker = [], party = [], theme = []] = counts.map(([, ofField]) => mostFrequentFirst(ofField));
  return { minister, asker, party, theme };
}

function mostFrequentFirst(counts: ReadonlyMap<string, number>): CountedValue[] {
  return [...counts].sort(([value, questions], [other, more]) => more - questions || (value < other ? -1 : 1));
}
