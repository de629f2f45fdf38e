import type { Localized } from '../../domain/locale.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { QuestionFacts } from '../../domain/question.ts';
import type { Source } from '../../domain/source.ts';
import type { QuestionFinding } from '../../lint/lint-question.ts';
import type { MessageRecord } from '../../lint/message-record.ts';
import type { MarkdownState } from './markdown-files.ts';
import type { Keywords, TableKeywords } from './table-keywords.ts';
import type { TextFacts } from './text-facts.ts';

/*
 * Every record is plain data: written as JSON it is the same.
 */

/** What the keywords of the whole archive need of the files of one question. */
interface KeywordFacts {
  /** Those of each file that is no table: their division is known. */
  readonly keywords: readonly Keywords[];
  readonly tables: readonly TableKeywords[];
}

/** What all files of one question gave: its facts, what was found in its texts and in all of it, and the Markdown that was written. */
export interface HeldRecord extends KeywordFacts {
  readonly kind: 'held';
  readonly facts: QuestionFacts;
  readonly textFacts: TextFacts;
  readonly markdown: Localized<MarkdownState>;
  readonly findings: readonly QuestionFinding[];
  readonly messages: readonly MessageRecord[];
}

/** Files of one question that joined give none of the schema. */
export interface UnfitRecord extends KeywordFacts {
  readonly kind: 'unfit';
  readonly questionNumber: QuestionNumber;
  readonly sources: readonly Source[];
  readonly messages: readonly MessageRecord[];
}

/** A file that gives no question. */
export interface UnreadRecord {
  readonly kind: 'unread';
  readonly path: string;
  /** `null` where it could not be opened. */
  readonly sha256: string | null;
  readonly messages: readonly MessageRecord[];
}

/** What raw files gave, by what became of them: all that a later run needs to leave them as they are. */
export type ContentRecord = HeldRecord | UnfitRecord | UnreadRecord;

/** Files of one question, read but not joined: the keywords of a table among them wait for those of the whole archive. */
export interface WaitingRecord extends Omit<UnfitRecord, 'kind' | 'messages'> {
  readonly kind: 'waiting';
}

/** What files of one question gave so far. */
export type QuestionRecord = Exclude<ContentRecord, UnreadRecord> | WaitingRecord;

/** The question that files are of. */
export function numberOf(record: QuestionRecord): QuestionNumber {
  return record.kind === 'held' ? record.facts.questionNumber : record.questionNumber;
}

/** The raw files that a record is of, with their digests. */
export function filesOf(record: ContentRecord | WaitingRecord): readonly Pick<UnreadRecord, 'path' | 'sha256'>[] {
  if (record.kind === 'unread') return [record];
  return sourcesOf(record);
}

function sourcesOf(record: QuestionRecord): readonly Source[] {
  return record.kind === 'held' ? record.facts.sources : record.sources;
}
