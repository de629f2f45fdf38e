import type { QuestionNumber } from '../../domain/question-number.ts';
import { stretchOf } from '../../domain/shard.ts';

/** A part of a shard whose pages Pagefind indexes together. It is named as shards are: `5-8000-8249`. */
export type BatchName = string;

/**
 * How many serials a batch spans. Of a shard with a changed page, Pagefind is given those of its batch again; what it made of
 * the others is kept, and joined. Pagefind takes as long for a page in small batches as in large ones.
 */
export const serialsPerBatch = 250;

/**
 * The batch of a question.
 *
 * @throws RangeError when the text is not a question number
 */
export function batchOf(questionNumber: QuestionNumber): BatchName {
  return stretchOf(questionNumber, serialsPerBatch);
}
