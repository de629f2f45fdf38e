import type { QueryField, QueryPart, ListedField } from '../../domain/query-field.ts';

/** How something is asked of the search: the field, its completion, the filters, what is said of a query. */
export interface AskingMessages {
  readonly help: string;
  /** The list of what can be written at the caret. */
  readonly completions: string;
  readonly completionCount: (count: number) => string;
  /** What each field is called where it is a filter. */
  readonly fields: Readonly<Record<QueryField, string>>;
  /** What stands before the word that a filter has in a query. */
  readonly writtenAs: string;
  /** What a year of the calendar is called, which a query can name as well as a parliamentary one. */
  readonly calendarYear: string;
  readonly asked: string;
  readonly from: string;
  readonly to: string;
  readonly askedFrom: (date: string) => string;
  readonly askedTo: (date: string) => string;
  readonly parts: Readonly<Record<QueryPart, string>>;
  readonly legislature: (number: string) => string;
  /** The field in which a long list is narrowed. */
  readonly narrow: Readonly<Record<ListedField, string>>;
  readonly listLoading: string;
  readonly listUnavailable: string;
  readonly listRetry: string;
  /** Said of a query that names a field whose list did not come. */
  readonly listMissing: (field: string) => string;
  readonly listEmpty: string;
  readonly listCount: (shown: number, all: number) => string;
  readonly listMore: string;
  readonly chips: string;
  readonly chip: (field: string, value: string) => string;
  readonly excludedChip: (field: string, value: string) => string;
  readonly excludedTerm: (text: string) => string;
  readonly removeChip: string;
  readonly removeAll: string;
  readonly sort: string;
  readonly sorts: { readonly relevance: string; readonly newest: string; readonly oldest: string };
  readonly remarks: string;
  readonly correct: string;
  readonly numbers: string;
  /** Said where nothing of a text but its numbers is looked for. */
  readonly onlyNumbers: string;
  readonly firstNumbers: (count: number) => string;
  /** Said where what finds numbers did not arrive. */
  readonly numbersUnread: string;
  readonly numberUnchecked: (questionNumber: string) => string;
}
