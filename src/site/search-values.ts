import type { Locale } from '../domain/locale.ts';
import { listedFields, type ListedField } from '../domain/query-field.ts';
import type { QuestionFacts } from '../domain/question.ts';
import { toSearchFacts } from './search-facts.ts';

/** A value of a field in the words of the pages, and how many questions have it. */
export type CountedValue = readonly [value: string, questions: number];

/** What each field of many values can be, the most frequent first. */
export type SearchValues = Readonly<Record<ListedField, readonly CountedValue[]>>;

/** The values by which the questions of an archive can be narrowed in a language: those that the index has, and no other. */
export function toSearchValues(questions: Iterable<QuestionFacts>, locale: Locale): SearchValues {
  const filters = Iterator.from(questions)
    .flatMap((question) => toSearchFacts(question, locale, locale, null).filters)
    .toArray();
  const [minister = [], asker = [], party = [], theme = []] = listedFields.map((field) =>
    countValues(filters.flatMap(({ filter, value }) => (filter === field ? value : []))),
  );
  return { minister, asker, party, theme };
}

function countValues(values: readonly string[]): CountedValue[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([value, questions], [other, more]) => more - questions || (value < other ? -1 : 1));
}
