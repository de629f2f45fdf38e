import type { QueryDateField, QueryField } from '../domain/query-field.ts';
import type { QueryFinding, QueryPlace } from './finding.ts';
import type { QueryTerm } from './query.ts';
import { readDate, type Days } from './read-date.ts';
import type { QueryToken } from './read-token.ts';
import { readValue } from './read-value.ts';
import { hasWords, type WrittenValue } from './writing.ts';

/** A value of a query, and where it was written. */
export interface PlacedValue extends QueryPlace {
  readonly field: QueryField;
  readonly isExcluded: boolean;
  readonly value: string;
  /** The field as written, with its colon. */
  readonly written: string;
}

/** An end of a range of dates, and where it was written. */
export interface PlacedDate extends QueryPlace {
  readonly field: QueryDateField;
  readonly days: Days;
  /** As written, with its field. */
  readonly written: string;
}

/** What a piece of a query says. */
export type QueryPiece =
  | { readonly kind: 'term'; readonly term: QueryTerm & QueryPlace }
  | { readonly kind: 'value'; readonly value: PlacedValue }
  | { readonly kind: 'date'; readonly date: PlacedDate }
  | { readonly kind: 'finding'; readonly finding: QueryFinding };

type FieldToken = Extract<QueryToken, { kind: 'field' }>;

/** Reads what a piece of a query says, and what of it cannot be understood. */
export function readPiece(token: QueryToken): QueryPiece[] {
  const { start, end } = token;
  if (token.kind === 'signs') return [readSigns(token.text, { start, end })];
  const pieces = token.kind === 'field' ? readField(token) : readTerm(token);
  const isUnclosed = token.kind !== 'word' && token.isUnclosed;
  return isUnclosed ? [finding({ ruleId: 'unclosed-quote', start, end }), ...pieces] : pieces;
}

function readSigns(written: string, place: QueryPlace): QueryPiece {
  const isMinus = /^[-‐‑–−]+$/u.test(written);
  return finding(isMinus ? { ruleId: 'lone-minus', ...place } : { ruleId: 'lone-sign', written, ...place });
}

function readTerm(token: Extract<QueryToken, { kind: 'word' | 'phrase' }>): QueryPiece[] {
  const { kind, text, start, end, isExcluded } = token;
  if (!hasWords(text))
    return [kind === 'phrase' ? finding({ ruleId: 'empty-phrase', start, end }) : readSigns(text, token)];
  const term: QueryPiece = { kind: 'term', term: { kind, text, isExcluded, start, end } };
  if (kind === 'phrase' || !token.isLikeField) return [term];
  return [finding({ ruleId: 'unknown-field', written: `${text}:`, start, end }), term];
}

function readField(token: FieldToken): QueryPiece[] {
  const { written, start, end, isExcluded } = token;
  const values = token.values.filter(({ text }) => hasWords(text));
  if (values.length > 0) return values.map((value) => readFieldValue(token, value));
  const term: QueryTerm & QueryPlace = { kind: 'word', text: written.slice(0, -1), isExcluded, start, end };
  return [finding({ ruleId: 'field-without-value', written, start, end }), { kind: 'term', term }];
}

function readFieldValue({ field, written, isExcluded }: FieldToken, { text, start, end }: WrittenValue): QueryPiece {
  const unknown = finding({ ruleId: 'unknown-value', field, written, value: text, start, end });
  if (field !== 'from' && field !== 'to') {
    const value = readValue(field, text);
    return value === undefined ? unknown : { kind: 'value', value: { field, isExcluded, value, written, start, end } };
  }
  const days = readDate(text);
  if (!days) return unknown;
  if (isExcluded) return finding({ ruleId: 'excluded-date', written: written + text, start, end });
  return { kind: 'date', date: { field, days, written: written + text, start, end } };
}

function finding(one: QueryFinding): QueryPiece {
  return { kind: 'finding', finding: one };
}
