import type { Locale } from '../domain/locale.ts';
import { queryParts, type QueryPart, type QueryStatus } from '../domain/query-field.ts';
import { states as frenchStates } from '../i18n/fr/states.ts';
import { states as dutchStates } from '../i18n/nl/states.ts';
import { partWords, statusWords } from '../i18n/query-words.ts';
import { meaningOf } from './meaning-of.ts';
import { valueKey } from './value-key.ts';

/** What a query can ask for as a status, from the best outcome to none. */
export const queryStatuses = [
  'answered',
  'answered-provisionally',
  'requalified',
  'resubmitted',
  'withdrawn',
  'reminded',
  'unanswered',
  'file-closed',
  'legislature-ended',
] as const satisfies readonly QueryStatus[];

/** What pages call each status; the words by which the index knows it. */
export const statusLabels: Readonly<Record<Locale, Readonly<Record<QueryStatus, string>>>> = {
  fr: frenchStates.status,
  nl: dutchStates.status,
};

/** The status that a short word, or what pages call it, means in either language. */
export function statusOfWord(word: string): QueryStatus | undefined {
  const key = valueKey(word);
  const isLabel = (status: QueryStatus): boolean =>
    [statusLabels.fr[status], statusLabels.nl[status]].some((label) => valueKey(label) === key);
  return meaningOf(word, queryStatuses, statusWords) ?? queryStatuses.find(isLabel);
}

/** The part of a question that a word means in either language. */
export function partOfWord(word: string): QueryPart | undefined {
  return meaningOf(word, queryParts, partWords);
}
