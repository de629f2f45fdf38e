import type { Locale } from '../domain/locale.ts';
import type { QueryField } from '../domain/query-field.ts';
import { requireParts } from '../domain/question-number.ts';
import { statusKinds, statusOf, type StatusKind } from '../domain/status.ts';
import { messages } from '../i18n/dictionaries.ts';
import type { Archive } from './archive.ts';

/** A value of a field: as queries have it, as the page calls it, and how many questions of the archive have it. */
export interface SearchChoice {
  readonly value: string;
  readonly label: string;
  /** `null` for a part, which is no more of one question than of another. */
  readonly questions: number | null;
}

/** What a field can be that has few values: they stand in the page of the search. */
export interface SearchChoices {
  readonly field: QueryField;
  readonly choices: readonly SearchChoice[];
}

/** What the questions of an archive can be searched by, where it is little enough to stand in the page. */
export function toSearchChoices({ questions, years }: Archive, locale: Locale): SearchChoices[] {
  const { asking, status } = messages[locale];
  // A reply without a date is called like any other.
  const kinds = questions.map((question) => statusOf(question).kind);
  const statuses = countOf<StatusKind>(kinds.map((kind) => (kind === 'answered-undated' ? 'answered' : kind)));
  const legislatures = countOf(questions.map(({ questionNumber }) => requireParts(questionNumber).legislature));
  return [
    {
      field: 'status',
      choices: statusKinds.flatMap((value) => {
        const count = statuses.get(value);
        return count === undefined ? [] : { value, label: status[value], questions: count };
      }),
    },
    {
      field: 'part',
      choices: [
        { value: 'question', label: asking.parts.question, questions: null },
        { value: 'reply', label: asking.parts.reply, questions: null },
      ],
    },
    {
      field: 'legislature',
      choices: [...legislatures]
        .sort(([a], [b]) => b - a)
        .map(([number, count]) => {
          const value = String(number);
          return { value, label: asking.legislature(value), questions: count };
        }),
    },
    {
      field: 'year',
      choices: years.map(({ year, questions: ofYear }) => ({ value: year, label: year, questions: ofYear.length })),
    },
  ];
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
