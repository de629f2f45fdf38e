import type { QueryDateField, QueryField } from '../domain/query-field.ts';
import { fieldOfWord } from './field-of-word.ts';
import type { QueryPlace } from './finding.ts';
import { matchAt, quoted, quotes, readPhrase, readWrittenValues, trimSigns, type WrittenValue } from './writing.ts';

/** A piece of a query as it was written; it begins with its minus, where it has one. */
export type QueryToken = QueryPlace & { readonly isExcluded: boolean } & (
    | {
        readonly kind: 'word';
        readonly text: string;
        /** Whether a colon is behind it, and more. */
        readonly isLikeField: boolean;
      }
    | { readonly kind: 'phrase'; readonly text: string; readonly isUnclosed: boolean }
    | {
        readonly kind: 'field';
        readonly field: QueryField | QueryDateField;
        /** The field as written, with its colon. */
        readonly written: string;
        /** Nothing where a space is behind the colon. */
        readonly values: readonly WrittenValue[];
        readonly isUnclosed: boolean;
      }
    /** What holds no letter and no digit. */
    | { readonly kind: 'signs'; readonly text: string }
  );

/** A minus, or what a word processor makes of one. */
const minus = /[-‐‑–−]+(?=\S)/uy;
/** Signs before a word that say nothing, as a bracket. */
const opening = new RegExp(`[^\\s\\p{L}\\p{N}${quotes}]+(?=[\\p{L}\\p{N}${quotes}])`, 'uy');
/** What stands before a colon; `https://…` names no field. */
const beforeColon = /(?<word>\p{L}[\p{L}\p{M}‐‑-]*):(?!\/\/)/uy;
const bare = new RegExp(`[^\\s${quotes}]+`, 'uy');
const blank = /\s+/uy;

/** The pieces of a query, in their order. Every character that is no space is in one of them. */
export function readTokens(query: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let position = skip(query, blank, 0);
  while (position < query.length) {
    const last = tokens.at(-1);
    const isOfLast = last?.kind === 'word' && last.isLikeField;
    const token = readToken(query, position, isOfLast && last.isExcluded);
    tokens.push(token);
    position = skip(query, blank, token.end);
  }
  return tokens;
}

/**
 * The piece that begins at a character that is no space.
 *
 * @param isOfExcluded - whether it follows the colon of an excluded word
 */
function readToken(query: string, start: number, isOfExcluded: boolean): QueryToken {
  const isFresh = start === 0 || /\s/u.test(query.charAt(start - 1));
  const afterMinus = isFresh ? skip(query, minus, start) : start;
  const isExcluded = isOfExcluded || afterMinus > start;
  const begin = skip(query, opening, afterMinus);
  const phrase = matchAt(query, quoted, begin);
  if (phrase) return { kind: 'phrase', ...readPhrase(phrase), start, end: begin + phrase[0].length, isExcluded };
  const [named = '', word = ''] = matchAt(query, beforeColon, begin) ?? [];
  const field = fieldOfWord(word);
  const afterColon = begin + named.length;
  if (field)
    return { kind: 'field', field, written: named, ...readWrittenValues(query, afterColon), start, isExcluded };
  if (named !== '') {
    const isLikeField = /\S/u.test(query.charAt(afterColon));
    return { kind: 'word', text: word, isLikeField, start, end: afterColon, isExcluded };
  }
  const end = skip(query, bare, begin);
  const text = trimSigns(query.slice(begin, end));
  if (text === '') return { kind: 'signs', text: query.slice(start, end), start, end, isExcluded };
  return { kind: 'word', text, isLikeField: false, start, end, isExcluded };
}

function skip(text: string, pattern: RegExp, position: number): number {
  return position + (matchAt(text, pattern, position)?.[0].length ?? 0);
}
