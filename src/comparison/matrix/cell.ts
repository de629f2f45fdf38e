import type { ComparedUnit } from '../compared-unit.ts';

/**
 * How a part of a reply answers a sub-question:
 * - `answered`: a point answers it, and nothing else; `answered-jointly`: a point answers it with others;
 * - `whole`: the reply, or a service's part of one, is not divided by sub-questions, and answers them together;
 * - `refers`, `outside-competence`: what would answer says that the answer is elsewhere.
 */
export type AnswerKind = 'answered' | 'answered-jointly' | 'whole' | 'refers' | 'outside-competence';

/** What a part of a reply says to a sub-question; the part itself stands in the section of its own `sectionId`. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly unit: ComparedUnit;
}

/**
 * What one member says to one sub-question: what its replies and their services say, the fullest first; or why it says
 * nothing: the points of its reply name other sub-questions only (`no-point`), its own version of the question does not ask
 * that, or asks it in quite other words (`asked-otherwise`), no reply came, one came that the archive does not hold
 * (`reply-not-held`), or it does not hold the question.
 *
 * `id` is the fragment of the member's page that a link leads to.
 */
export type Cell =
  | { readonly kind: AnswerKind; readonly id: string; readonly answers: readonly [Answer, ...Answer[]] }
  | { readonly kind: 'no-point' | 'asked-otherwise'; readonly id: string }
  | { readonly kind: 'no-reply' | 'reply-not-held'; readonly id: string }
  | { readonly kind: 'not-held' };

const kinds: readonly AnswerKind[] = ['answered', 'answered-jointly', 'whole', 'refers', 'outside-competence'];

/** The cell of what is said to a sub-question; `undefined` where nothing is. The order among equals is kept. */
export function toCell(answers: readonly Answer[]): Cell | undefined {
  const [first, ...others] = answers.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  return first && { kind: first.kind, id: first.unit.id, answers: [first, ...others] };
}
