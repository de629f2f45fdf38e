import type { QueryField } from '../domain/query-field.ts';
import type { QueryPlace } from './finding.ts';
import { readTokens, type QueryToken } from './read-token.ts';
import { trimSigns } from './writing.ts';

/** What is being written where the caret is, and what a completion replaces. */
export type CaretPlace = QueryPlace & {
  /** What stands before the caret. */
  readonly begun: string;
} & (
    | { readonly kind: 'field' }
    | {
        readonly kind: 'value';
        readonly field: QueryField;
        /** The field's other values, as written. */
        readonly chosen: readonly string[];
      }
  );

/** Finds what the caret is in; `undefined` where nothing can be completed: in a phrase, a date, before a word. */
export function findCaretPlace(text: string, caret: number): CaretPlace | undefined {
  const token = readTokens(text).find(({ start, end }) => start < caret && caret <= end);
  if (!token) {
    const isFree = !/^\S/u.test(text.slice(caret));
    return isFree ? { kind: 'field', begun: '', start: caret, end: caret } : undefined;
  }
  if (token.kind === 'phrase') return undefined;
  const written = text.slice(token.start, token.end);
  const start = token.start + (/^[^\p{L}\p{N}]*/u.exec(written)?.[0].length ?? 0);
  if (caret < start) return undefined;
  if (token.kind !== 'field') return { kind: 'field', begun: text.slice(start, caret), start, end: token.end };
  const colon = start + token.written.length;
  if (caret < colon) return { kind: 'field', begun: text.slice(start, caret), start, end: colon };
  return findValuePlace(token, text, caret);
}

function findValuePlace(
  token: Extract<QueryToken, { kind: 'field' }>,
  text: string,
  caret: number,
): CaretPlace | undefined {
  const { field, values } = token;
  if (field === 'from' || field === 'to') return undefined;
  const own = values.find(({ start, end }) => start <= caret && caret <= end);
  const chosen = values.filter((value) => value !== own).map(({ start, end }) => text.slice(start, end));
  const { start, end } = own ?? { start: caret, end: caret };
  return { kind: 'value', field, begun: trimSigns(text.slice(start, caret)), start, end, chosen };
}
