import type { CalendarDate } from '../domain/calendar-date.ts';
import { queryDateFields, type QueryField } from '../domain/query-field.ts';

/** A word, of which other forms are found as well; or a phrase in quotation marks, which is found as it is written. */
export interface QueryTerm {
  readonly kind: 'word' | 'phrase';
  /** Without quotation marks, its spaces single. A word begins and ends with a letter or a digit. */
  readonly text: string;
  readonly isExcluded: boolean;
}

/** A field with its values, of which any is wanted; none of them where they are excluded. */
export interface QueryChoice {
  readonly field: QueryField;
  readonly isExcluded: boolean;
  /**
   * At least one, none of them twice. Those of `minister`, `asker`, `party` and `theme` are as written, without quotation
   * marks. Those of `year` are `2012`, a year of the calendar, or `2012-2013`, a parliamentary one; those of `legislature`
   * numbers; those of `status` and `part` the names that the domain has for them.
   */
  readonly values: readonly string[];
}

/** What is looked for, in no language: {@link formatQuery} writes it in either. */
export interface Query {
  /** In the order in which they are written. All of them must be found. */
  readonly terms: readonly QueryTerm[];
  /** In the order of {@link queryFields}, what is wanted before what is excluded. All of them must hold. */
  readonly choices: readonly QueryChoice[];
  /** The days on which a question was asked, both included; `null` where the range is open. `from` is never after `to`. */
  readonly asked: { readonly from: CalendarDate | null; readonly to: CalendarDate | null };
}

/** The fields, in the order in which a query names them. */
export const queryFields = [
  'minister',
  'asker',
  'party',
  'theme',
  'year',
  'legislature',
  'status',
  'part',
] as const satisfies readonly QueryField[];

/** All that can be named before a colon: the fields, and behind them the ends of a range of dates. */
export const namedFields = [...queryFields, ...queryDateFields] as const;

/** Values of fields, as the words of a page have them; those of `status` are the names of the domain. */
export type FieldValues = Readonly<Partial<Record<QueryField, readonly string[]>>>;

/** What a query says of a field, wanted or excluded; empty where it says nothing. */
export function valuesOf(
  { choices }: Pick<Query, 'choices'>,
  field: QueryField,
  isExcluded: boolean,
): readonly string[] {
  return choices.find((choice) => choice.field === field && choice.isExcluded === isExcluded)?.values ?? [];
}
