import type { Locale } from '../../domain/locale.ts';
import { paragraphId } from '../../domain/place-id.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { addressOf } from '../../structure/places.ts';
import type { Block, Passage, Point, ServicePart } from '../../structure/block.ts';
import type { HeldReply } from '../held-member.ts';
import { passagesWithout } from './passages-without.ts';

/**
 * A part of a reply that stands in one place of the comparison:
 * - `point`: a point that answers sub-questions, without the points in it that answer others;
 * - `whole`: a reply, or a service's part of one, that no point divides by sub-questions;
 * - `rest`: words of a divided reply that belong to no sub-question, one stretch of them.
 */
export interface ReplyUnit {
  readonly kind: 'point' | 'whole' | 'rest';
  readonly questionNumber: QuestionNumber;
  readonly reply: HeldReply;
  /** The service that says so, whose heading names it; `undefined` for the minister. */
  readonly service: ServicePart | undefined;
  /** The sub-questions that it answers, by their paths, in reading order: it stands under the first. None but for a point. */
  readonly answers: readonly string[];
  readonly blocks: readonly Block[];
  /** Points in these blocks that are units of their own. */
  readonly elsewhere: ReadonlySet<Point>;
  /** Its words: those of the blocks, without the points elsewhere. */
  readonly passages: readonly Passage[];
  readonly locale: Locale;
  /** The words of each passage, without the mark of the point. */
  readonly words: readonly string[];
  /** The id on the page of its question: `r-3`, `r-s4`, `r-p2`; `r` for a whole reply. */
  readonly id: string;
}

/** What makes a unit; the rest follows from it. */
export type UnitParts = Pick<
  ReplyUnit,
  'kind' | 'questionNumber' | 'reply' | 'service' | 'answers' | 'blocks' | 'elsewhere'
>;

/** A unit of its parts. */
export function toReplyUnit(parts: UnitParts): ReplyUnit {
  const { reply, blocks, elsewhere } = parts;
  const passages = passagesWithout(blocks, elsewhere);
  return { ...parts, passages, locale: reply.locale, words: wordsOf(parts, passages), id: idOf(parts, passages) };
}

/** The offset in its paragraph at which the words of a unit's passage begin: behind the mark of its point. */
export function wordsStart(
  { kind, blocks }: Pick<ReplyUnit, 'kind' | 'blocks'>,
  passage: Passage,
  index: number,
): number {
  const [block] = blocks;
  return kind === 'point' && block?.kind === 'point' && index === 0 ? block.marker.end : passage.start;
}

function wordsOf(parts: UnitParts, passages: readonly Passage[]): string[] {
  const { text } = parts.reply.structure;
  return passages.map((passage, index) => {
    return text[passage.paragraph - 1]?.slice(wordsStart(parts, passage, index), passage.end) ?? '';
  });
}

function idOf({ kind, reply, service, blocks }: UnitParts, passages: readonly Passage[]): string {
  const { places, sectionId } = reply;
  const [block] = blocks;
  if (kind === 'point' && block?.kind === 'point') return addressOf(block, places, sectionId);
  if (kind === 'whole') return service ? addressOf(service, places, sectionId) : sectionId;
  return paragraphId(sectionId, passages[0]?.paragraph ?? 1);
}
