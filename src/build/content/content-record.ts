import { z } from 'zod';
import { localized } from '../../domain/locale.ts';
import { questionNumberSchema, type QuestionNumber } from '../../domain/question-number.ts';
import { questionFactsSchema } from '../../domain/question.ts';
import { sourceSchema, type Source } from '../../domain/source.ts';
import type { QuestionFinding } from '../../lint/lint-question.ts';
import { weights, type MessageRecord } from '../../lint/message-record.ts';
import type { MarkdownState } from './markdown-files.ts';
import type { TableKeywords } from './table-keywords.ts';
import { textFactsSchema } from './text-facts.ts';

const placeSchema = z.strictObject({ file: z.string(), line: z.number(), column: z.number() });

const messageSchema = z.strictObject({
  ...placeSchema.shape,
  weight: z.enum(weights),
  ruleId: z.string(),
  source: z.string(),
  reason: z.string(),
  cause: z.exactOptional(z.strictObject({ ...placeSchema.shape, reason: z.string() })),
}) satisfies z.ZodType<MessageRecord>;

const keywordsSchema = localized(z.array(z.string()).readonly());

const tableSchema = z.strictObject({
  path: z.string(),
  printed: keywordsSchema,
  settled: keywordsSchema,
}) satisfies z.ZodType<TableKeywords>;

const findingSchema = z.strictObject({
  ruleId: z.string(),
  reason: z.string(),
}) satisfies z.ZodType<QuestionFinding>;

const markdownSchema = z.strictObject({
  sha256: z.string(),
  held: z.tuple([z.boolean()], z.boolean()).readonly(),
  stamp: z.string(),
}) satisfies z.ZodType<MarkdownState>;

/** What the keywords of the whole archive need of the files of one question. */
const keywordFacts = {
  /** Those of each file that is no table: their division is known. */
  keywords: z.array(keywordsSchema).readonly(),
  tables: z.array(tableSchema).readonly(),
};

/** What all files of one question gave: its facts, what was found in its texts and in all of it, and the Markdown that was written. */
const heldSchema = z.strictObject({
  kind: z.literal('held'),
  facts: questionFactsSchema,
  textFacts: textFactsSchema,
  markdown: localized(markdownSchema),
  findings: z.array(findingSchema).readonly(),
  messages: z.array(messageSchema).readonly(),
  ...keywordFacts,
});

/** Files of one question that joined give none of the schema. */
const unfitSchema = z.strictObject({
  kind: z.literal('unfit'),
  questionNumber: questionNumberSchema,
  sources: z.array(sourceSchema).readonly(),
  messages: z.array(messageSchema).readonly(),
  ...keywordFacts,
});

/** A file that gives no question. `sha256` is `null` where it could not be opened. */
const unreadSchema = z.strictObject({
  kind: z.literal('unread'),
  path: z.string(),
  sha256: z.string().nullable(),
  messages: z.array(messageSchema).readonly(),
});

/** What raw files gave, by what became of them: all that a later run needs to leave them as they are. */
export const contentRecordSchema = z.discriminatedUnion('kind', [heldSchema, unfitSchema, unreadSchema]);
export type ContentRecord = z.infer<typeof contentRecordSchema>;
export type HeldRecord = z.infer<typeof heldSchema>;
export type UnreadRecord = z.infer<typeof unreadSchema>;

/** Files of one question, read but not joined: the keywords of a table among them wait for those of the whole archive. */
export interface WaitingRecord extends Omit<z.infer<typeof unfitSchema>, 'kind' | 'messages'> {
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
