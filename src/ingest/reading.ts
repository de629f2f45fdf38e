import type { VFileMessage } from 'vfile-message';
import type { Locale } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import type { Layout } from '../domain/source.ts';

/** A raw file as it was received. `path` stands in every message about it, as given. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How a print is set: in lines, or as a table whose cells are parted by bars. Web pages are set in lines. */
export type Form = 'lines' | 'table';

/**
 * Whom a stretch of a raw file belongs to: a field of the question; a printed label (`du`, `Chronologie`, brackets); a
 * rule (underscores, table bars); navigation; blank space; or a message, for what nothing else claims.
 */
export const owners = [
  'question-number',
  'author',
  'party',
  'asked-on',
  'session',
  'original-language',
  'addressee',
  'title',
  'keyword',
  'event-date',
  'event-label',
  'deadline',
  'relation-label',
  'relation-target',
  'question-text',
  'answer-date',
  'answer-text',
  'label',
  'rule',
  'navigation',
  'blank',
  'message',
] as const;
export type Owner = (typeof owners)[number];

/**
 * One stretch of a raw file's decoded text, in the ledger. `text` is the original, before any repair; `start` and
 * `end` are offsets in UTF-16 units; `line` and `column`, of the start, count from 1.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly owner: Owner;
  readonly locale?: Locale;
}

/**
 * What one raw file gave. `layout`, `form` and `question` are `null`, and `locales` is empty, when the file is unusable;
 * then one message is fatal. `spans` cover the decoded text, each character once and in order: their texts joined are
 * the file. Only of a file that is not UTF-8 there are none.
 */
export interface Reading {
  readonly layout: Layout | null;
  readonly form: Form | null;
  readonly locales: readonly Locale[];
  readonly question: QuestionReading | null;
  readonly messages: readonly VFileMessage[];
  readonly spans: readonly Span[];
}
