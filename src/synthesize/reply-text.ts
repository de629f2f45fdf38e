import type { QuestionNumber } from '../domain/question-number.ts';
import { paragraph, type BilingualText } from './bilingual-text.ts';
import { fill, type Bilingual, type Draw } from './fill.ts';
import type { Shares } from './shares.ts';
import { jointMarkers } from './words/labels.ts';
import { services } from './words/names.ts';
import { briefReplies, referrals, replyOpenings, statements } from './words/statements.ts';

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
  [{ min: 70, max: 85 }, 0.02],
];

/** What decides a reply's text. */
export interface ReplyPlan {
  readonly form: ReplyForm;
  readonly length: ReplyLength;
  /** How many points the question has. */
  readonly points: number;
  /** The question whose reply a referral names. */
  readonly reference: QuestionNumber;
}

/** A reply in both languages. */
export function replyText(plan: ReplyPlan, draw: Draw): BilingualText {
  const { random } = draw;
  const { form, points } = plan;
  const size = random.int(plan.length.min, plan.length.max);
  switch (form) {
    case 'brief':
      return [fill(random.pick(briefReplies), draw)];
    case 'referral':
      return [fill(random.pick(referrals), draw, { reference: plan.reference })];
    case 'plain':
      return body(size, draw);
    case 'points':
      return [opening(draw), ...numbered(points, Math.ceil(size / points), draw)];
    case 'joint-points':
      return [opening(draw), ...joint(points, size, draw)];
    case 'services': {
      const count = Math.min(8, 1 + Math.ceil(size / 4));
      const each = Math.ceil(size / count);
      const parts = Array.from({ length: count }, () => [
        fill(random.pick(services), draw),
        ...numbered(Math.min(points, each), Math.ceil(each / points), draw),
      ]);
      return [opening(draw), ...parts.flat()];
    }
  }
}

function opening(draw: Draw): Bilingual {
  return fill(draw.random.pick(replyOpenings), draw);
}

function body(paragraphs: number, draw: Draw): Bilingual[] {
  return Array.from({ length: paragraphs }, () => paragraph(statements, draw, draw.random.int(1, 4)));
}

/** A point for each of the question's, its first paragraph marked `1.`. */
function numbered(points: number, paragraphsEach: number, draw: Draw): Bilingual[] {
  return Array.from({ length: points }, (_, index) => marked(`${index + 1}. `, paragraphsEach, draw)).flat();
}

/** All points under one marker, `1 à 3.`, or the last of them under one of their own. */
function joint(points: number, size: number, draw: Draw): Bilingual[] {
  const together = Math.max(2, points - 1);
  const marker = fill(draw.random.pick(jointMarkers), draw, { from: '1', to: String(together) });
  const rest = points > together ? marked(`${points}. `, 1, draw) : [];
  return [paragraph(statements, draw, 2, marker), ...body(size - 1, draw), ...rest];
}

function marked(marker: string, paragraphs: number, draw: Draw): Bilingual[] {
  const first = paragraph(statements, draw, draw.random.int(1, 3), { fr: marker, nl: marker });
  return [first, ...body(paragraphs - 1, draw)];
}
