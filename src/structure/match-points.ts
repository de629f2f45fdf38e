import type { Block, Point, ServicePart, Structure } from './block.ts';
import { findAsked, findNearest, pathsOf, toNumbers, type SubQuestion } from './sub-questions.ts';

/** A part of a reply, or the whole of one that no service divides. */
export interface ReplyPart {
  /** Which reply to the question it is, from 1. */
  readonly reply: number;
  readonly service: ServicePart | undefined;
}

/** A point of a reply that answers a sub-question. */
export interface ReplyPoint extends ReplyPart {
  readonly point: Point;
}

/** Which points of the replies answer which sub-questions. */
export interface PointMatches {
  /** Every sub-question in reading order, those inside others behind them, with what answers it: nothing, for some. */
  readonly repliesTo: ReadonlyMap<SubQuestion, readonly ReplyPoint[]>;
  /** Every point of a reply that answers sub-questions, with these; a joint point answers several. */
  readonly questionsOf: ReadonlyMap<Point, readonly SubQuestion[]>;
  /** What is not divided by points, and so answers the whole question, in reading order. */
  readonly undivided: readonly ReplyPart[];
}

/**
 * Pairs the points of a question with those of its replies, by their numbers: `2.b)` of a reply answers `b)` in the
 * question's point 2, or that point where it has no `b)`. A joint point answers each of its numbers. Where the question
 * counts otherwise than a reply does (letters or dashes to its numbers), the nth answers the nth, if both count as far.
 */
export function matchPoints(question: Structure, replies: readonly Structure[]): PointMatches {
  const asked = findAsked(question);
  const repliesTo = new Map<SubQuestion, ReplyPoint[]>(asked.map(({ block }) => [block, []]));
  const questionsOf = new Map<Point, SubQuestion[]>();
  const undivided: ReplyPart[] = [];
  for (const [index, { blocks }] of replies.entries()) {
    for (const { service, inside } of partsOf(blocks)) {
      const part: ReplyPart = { reply: index + 1, service };
      const points = inside.flatMap((block) => (block.kind === 'point' ? [block] : []));
      if (points.length === 0 && inside.length > 0) undivided.push(part);
      const byNumber = toNumbers(asked, points);
      for (const { point, numbers } of pathsOf(points, [])) {
        const answered = [...new Set(numbers.flatMap((path) => findNearest(byNumber, path) ?? []))];
        if (answered.length > 0) questionsOf.set(point, answered);
        for (const block of answered) repliesTo.get(block)?.push({ ...part, point });
      }
    }
  }
  return { repliesTo, questionsOf, undivided };
}

function partsOf(blocks: readonly Block[]): { service: ServicePart | undefined; inside: readonly Block[] }[] {
  const services = blocks.flatMap((block) => (block.kind === 'service' ? [block] : []));
  const above = blocks.filter(({ kind }) => kind !== 'service');
  const isDivided = services.length > 0 && !above.some(({ kind }) => kind === 'point');
  return [
    ...(isDivided ? [] : [{ service: undefined, inside: above }]),
    ...services.map((service) => ({ service, inside: service.blocks })),
  ];
}
