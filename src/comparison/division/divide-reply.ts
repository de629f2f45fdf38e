import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Block, Point, ServicePart } from '../../structure/block.ts';
import type { HeldMember, HeldReply } from '../held-member.ts';
import { toReplyUnit, type ReplyUnit, type UnitParts } from './reply-unit.ts';

/** The sub-questions that a point of a reply answers, by their paths, in reading order; none for some. */
export type AnswersOf = (point: Point) => readonly string[];

/** Divides the replies of a member, see {@link divideReply}. */
export function divideReplies({ question, replies }: HeldMember, answersOf: AnswersOf): ReplyUnit[] {
  return replies.flatMap((reply) => divideReply(question.questionNumber, reply, answersOf));
}

/**
 * Divides a reply into the parts that stand in one place of the comparison each. Every passage is in one of them, once,
 * but the headings of services: these name the service of the units below them, and every service has one at least.
 */
function divideReply(questionNumber: QuestionNumber, reply: HeldReply, answersOf: AnswersOf): ReplyUnit[] {
  const own: Block[] = reply.structure.blocks.filter(({ kind }) => kind !== 'service');
  const hasServices = own.length < reply.structure.blocks.length;
  const divide = { questionNumber, reply, answersOf };
  if (!hasServices) return dividePart(own, { ...divide, service: undefined });
  return stretchesOf(reply.structure.blocks).flatMap((stretch) =>
    'kind' in stretch
      ? dividePart(stretch.blocks, { ...divide, service: stretch })
      : divideBlocks(stretch, { ...divide, service: undefined }),
  );
}

interface Division extends Pick<UnitParts, 'questionNumber' | 'reply' | 'service'> {
  readonly answersOf: AnswersOf;
}

/** The services of a reply, and the stretches of what stands above, between and below their parts. */
function stretchesOf(blocks: readonly Block[]): (ServicePart | Block[])[] {
  const stretches: (ServicePart | Block[])[] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    if (block.kind === 'service') stretches.push(block);
    else if (last && !('kind' in last)) last.push(block);
    else stretches.push([block]);
  }
  return stretches;
}

/** A part that can answer the whole question: a reply without services, or what one of them says. */
function dividePart(blocks: readonly Block[], division: Division): ReplyUnit[] {
  if (blocks.some((block) => isDivided(block, division.answersOf))) return divideBlocks(blocks, division);
  const { questionNumber, reply, service } = division;
  return [toReplyUnit({ questionNumber, reply, service, kind: 'whole', answers: [], blocks, elsewhere: new Set() })];
}

function isDivided(block: Block, answersOf: AnswersOf): boolean {
  return (
    block.kind === 'point' && (answersOf(block).length > 0 || block.blocks.some((inner) => isDivided(inner, answersOf)))
  );
}

/** The points that answer sub-questions, and the stretches between them. */
function divideBlocks(blocks: readonly Block[], division: Division): ReplyUnit[] {
  const { answersOf, ...parts } = division;
  const units: ReplyUnit[] = [];
  let rest: Block[] = [];
  const endRest = (): void => {
    if (rest.length > 0) units.push(...divideStretch({ ...parts, kind: 'rest', answers: [], blocks: rest }, answersOf));
    rest = [];
  };
  for (const block of blocks) {
    const answers = block.kind === 'point' ? answersOf(block) : [];
    if (answers.length === 0) {
      rest.push(block);
      continue;
    }
    endRest();
    units.push(...divideStretch({ ...parts, kind: 'point', answers, blocks: [block] }, answersOf));
  }
  endRest();
  return units;
}

/** Blocks as a unit, and the points in them that answer something else. */
function divideStretch(parts: Omit<UnitParts, 'elsewhere'>, answersOf: AnswersOf): ReplyUnit[] {
  const elsewhere = new Map<Point, readonly string[]>();
  const [home] = parts.answers;
  const search = (blocks: readonly Block[], outermost: boolean): void => {
    for (const block of blocks) {
      if (block.kind !== 'point') continue;
      const answers = answersOf(block);
      const [own] = answers;
      if (own === undefined || own === home || (outermost && parts.kind === 'point')) search(block.blocks, false);
      else elsewhere.set(block, answers);
    }
  };
  search(parts.blocks, true);
  const inner = Array.from(elsewhere, ([point, answers]) =>
    divideStretch({ ...parts, kind: 'point', answers, blocks: [point] }, answersOf),
  );
  return [toReplyUnit({ ...parts, elsewhere: new Set(elsewhere.keys()) }), ...inner.flat()];
}
