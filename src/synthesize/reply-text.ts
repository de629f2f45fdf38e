import { paragraph, type BilingualText } from './bilingual-text.ts';
import type { Bilingual, Draw } from './draw.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { fill } from './fill.ts';
import { markOf, type MarkName } from './point-marks.ts';
import type { Shares } from './shares.ts';
import { jointMarkers } from './words/labels.ts';
import { services } from './words/names.ts';
import { briefReplies, referrals, replyOpenings } from './words/replies.ts';
import { statements } from './words/statements.ts';

/** How a reply is set out, and how often: in a line; in paragraphs; by points; points together; by services; or elsewhere. */
export const replyForms = [
  ['brief', 0.12],
  ['plain', 0.28],
  ['points', 0.32],
  ['joint-points', 0.12],
  ['services', 0.08],
  ['referral', 0.08],
] as const satisfies Shares<string>;
export type ReplyForm = (typeof replyForms)[number][0];

export interface ReplyLength {
  readonly min: number;
  readonly max: number;
}

/** How many paragraphs a reply has that is not said in one: a few lines, a page, three pages, ten pages. */
export const replyLengths: Shares<ReplyLength> = [
  [{ min: 2, max: 5 }, 0.62],
  [{ min: 6, max: 10 }, 0.27],
  [{ min: 18, max: 26 }, 0.09],
  [{ min: 85, max: 105 }, 0.02],
];

/** What decides a reply's text. */
export interface ReplyPlan {
  readonly form: ReplyForm;
  readonly length: ReplyLength;
  /** How many points the question has, and how the reply marks its own. */
  readonly points: number;
  readonly mark: MarkName;
  /** The question whose reply a referral names. */
  readonly reference: QuestionNumber;
}

/** A reply in both languages. */
export function replyText(plan: ReplyPlan, draw: Draw): BilingualText {
  const { random } = draw;
  const { form, points, mark } = plan;
  const size = random.int(plan.length.min, plan.length.max);
  switch (form) {
    case 'brief':
      return [fill(random.pick(briefReplies), draw)];
    case 'referral':
      return [fill(random.pick(referrals), draw, { reference: plan.reference })];
    case 'plain':
      return body(size, draw);
    case 'points':
      return [opening(draw), ...numbered(points, mark, Math.ceil(size / points), draw)];
    case 'joint-points':
      return [opening(draw), ...joint(points, size, draw)];
    case 'services':
      return [opening(draw), ...byService(points, mark, size, draw)];
  }
}

function opening(draw: Draw): Bilingual {
  return fill(draw.random.pick(replyOpenings), draw);
}

function body(paragraphs: number, draw: Draw): Bilingual[] {
  return Array.from({ length: paragraphs }, () => paragraph(statements, draw, draw.random.int(1, 3)));
}

/** A point for each of the question's. */
function numbered(points: number, mark: MarkName, paragraphsEach: number, draw: Draw): Bilingual[] {
  return Array.from({ length: points }, (_, index) => [
    paragraph(statements, draw, draw.random.int(1, 3), markOf(mark, index + 1)),
    ...body(paragraphsEach - 1, draw),
  ]).flat();
}

/** So many questions at most have one reply together. */
const mostTogether = 4;

/** Points together, the first ones always: `1, 2 et 3.`, then `4.`, then `5 – 6.` */
function joint(points: number, size: number, draw: Draw): Bilingual[] {
  const { random } = draw;
  const replies: Bilingual[] = [];
  for (let from = 1; from <= Math.max(2, points);) {
    const together = Math.min(
      from === 1 ? random.int(2, mostTogether) : random.int(1, 3),
      Math.max(2, points) - from + 1,
    );
    replies.push(...underMarker(from, from + together - 1, draw));
    from += together;
  }
  return [...replies, ...body(size - replies.length, draw)];
}

function underMarker(from: number, to: number, draw: Draw): Bilingual[] {
  const { random } = draw;
  if (from === to) return [paragraph(statements, draw, random.int(1, 3), markOf('full-stop', from))];
  const list = Array.from({ length: to - from }, (_, index) => from + index).join(', ');
  const marker = fill(random.pick(jointMarkers), draw, { from: String(from), to: String(to), list });
  const said = paragraph(statements, draw, 2);
  return [{ fr: marker.fr + said.fr, nl: marker.nl + said.nl }];
}

/** How often a service answers in a word, without points. */
const withoutPoints = 0.3;

/** The name of a service, and its part, each counting anew. */
function byService(points: number, mark: MarkName, size: number, draw: Draw): Bilingual[] {
  const count = Math.min(8, 1 + Math.ceil(size / 4));
  const each = Math.ceil(size / count);
  const parts = Array.from({ length: count }, () => [
    fill(draw.random.pick(services), draw),
    ...(draw.random.chance(withoutPoints)
      ? body(each, draw)
      : numbered(Math.min(points, each), mark, Math.ceil(each / points), draw)),
  ]);
  return parts.flat();
}
