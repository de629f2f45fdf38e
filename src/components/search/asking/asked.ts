import type { QuestionNumber } from '../../../domain/question-number.ts';
import { findUnmatched } from '../../../query/find-unmatched.ts';
import type { QueryFinding } from '../../../query/finding.ts';
import { parseQuery } from '../../../query/parse-query.ts';
import type { FieldValues, Query } from '../../../query/query.ts';
import type { FoundNumber } from '../../../query/found-number.ts';
import type { MissingPart, SearchSort } from '../search-state.ts';
import type { FieldLists } from './field-lists.ts';
import { findNamedNumbers } from './named-numbers.ts';

/** What a reader asks of the search. */
export interface Asked {
  /** What is searched; empty where only question numbers are looked for. */
  readonly query: Query;
  /** All that was not understood, in the order of their places. */
  readonly findings: readonly QueryFinding[];
  readonly sort: SearchSort;
  /** What is known of what fields can be: all that the query names, but lists that did not come. */
  readonly values: FieldValues;
  /** The question numbers that are named, and whether nothing but these is looked for. */
  readonly numbers: readonly FoundNumber[];
  readonly isNumbers: boolean;
  /** The question whose number is all that is written. */
  readonly alone: QuestionNumber | undefined;
  /** What could not be fetched: without it something else may be found than what is meant. */
  readonly missing: readonly MissingPart[];
  /** Whether the reader may be writing still, and will ask for something else. */
  readonly isTyping: boolean;
}

/** Reads what is asked by a text, with all that is needed to search it. */
export async function readAsked(text: string, lists: FieldLists): Promise<Omit<Asked, 'sort' | 'isTyping'>> {
  const parsed = parseQuery(text);
  const [named, { values, missing }] = await Promise.all([
    findNamedNumbers(text, parsed.query),
    lists.loadFor(parsed.query),
  ]);
  const isNumbers = named.searched !== parsed.query;
  const findings = isNumbers ? [] : [...parsed.findings, ...findUnmatched(parsed, values)].sort(byPlace);
  const [first, second] = named.numbers;
  const alone = named.isOnlyNumbers && !second ? first?.questionNumber : undefined;
  return {
    query: named.searched,
    findings,
    values,
    numbers: named.numbers,
    isNumbers,
    missing: [...(named.areUnread ? (['numbers'] as const) : []), ...missing],
    alone,
  };
}

function byPlace(a: QueryFinding, b: QueryFinding): number {
  return a.start - b.start || a.end - b.end;
}
