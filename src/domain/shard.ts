import { requireParts, type QuestionNumber } from './question-number.ts';

/**
 * A part of the archive that is indexed, and listed for crawlers, apart: a stretch of the serials of one legislature.
 * It is named by the legislature, the first serial and the last: `5-8000-11999`.
 */
export type ShardName = string;

/**
 * How many serials a shard spans. A query fetches one or two files of the index a shard, so that fewer shards make a
 * search lighter; joining the index of one takes memory and time by its pages, so that smaller ones make a change cheaper.
 * With shards of half as many, searches of 10,000 questions fetched a tenth more, and two thirds more for a phrase.
 */
export const serialsPerShard = 4000;

/**
 * The shard of a question.
 *
 * @throws RangeError when the text is not a question number
 */
export function shardOf(questionNumber: QuestionNumber): ShardName {
  return stretchOf(questionNumber, serialsPerShard);
}

/**
 * Of the stretches of so many serials each into which a legislature is divided, the one that a question lies in.
 *
 * @throws RangeError when the text is not a question number
 */
export function stretchOf(questionNumber: QuestionNumber, serials: number): string {
  const { legislature, serial } = requireParts(questionNumber);
  const first = Math.floor(serial / serials) * serials;
  return `${legislature}-${first}-${first + serials - 1}`;
}

/** Orders shards, and other stretches that are named as they are, by legislature, then by serials, the newest first. */
export function compareShards(a: ShardName, b: ShardName): number {
  const [[legislatureA = 0, firstA = 0], [legislatureB = 0, firstB = 0]] = [partsOf(a), partsOf(b)];
  return legislatureB - legislatureA || firstB - firstA;
}

function partsOf(name: ShardName): number[] {
  return name.split('-').map(Number);
}
