import { compareQuestionNumbers, type QuestionNumber } from './question-number.ts';
import type { Question } from './question.ts';
import type { Relation, RelationKind, RelationTarget } from './relation.ts';

/** What each asking was submitted again as or turned into, and what it came from; by {@link keyOf}, the nearest first. */
export interface Successions {
  readonly later: ReadonlyMap<string, readonly RelationTarget[]>;
  readonly earlier: ReadonlyMap<string, readonly RelationTarget[]>;
}

/** Where a relation leads in the life of a question: to what came of it, to what it came from, or nowhere. */
const directions: Readonly<Record<RelationKind, keyof Successions | null>> = {
  'resubmitted-as': 'later',
  'requalified-as': 'later',
  'resubmission-of': 'earlier',
  'requalification-of': 'earlier',
  'also-asked-to': null,
  other: null,
};

/** So many steps at most are followed either way: a question is asked again a few times, and damaged data can go on for ever. */
const mostSteps = 12;

/** The resubmissions and requalifications of an archive. Both ends count, whichever of the two names the other. */
export function findSuccessions(questions: Iterable<Pick<Question, 'questionNumber' | 'relations'>>): Successions {
  const later = new Map<string, RelationTarget[]>();
  const earlier = new Map<string, RelationTarget[]>();
  for (const { questionNumber, relations } of questions) {
    for (const { kind, target } of relations) {
      const direction = directions[kind];
      if (direction === null) continue;
      const own = writtenQuestion(questionNumber);
      const [first, second] = direction === 'later' ? [own, target] : [target, own];
      add(later, first, second);
      add(earlier, second, first);
    }
  }
  for (const targets of later.values()) targets.sort(compareTargets);
  for (const targets of earlier.values()) targets.sort((one, other) => compareTargets(other, one));
  return { later, earlier };
}

/**
 * The life of a question: what it was first asked as, each time it was submitted again or turned into something else, and
 * what it was at last, through questions that the archive holds and others.
 *
 * Where several lead on, as in damaged data, the one of the nearest number is followed; nothing is met twice.
 *
 * @returns the question itself among the others, in the order of its life; alone where nothing is known of others
 */
export function lifeOf(questionNumber: QuestionNumber, { later, earlier }: Successions): readonly RelationTarget[] {
  const own = writtenQuestion(questionNumber);
  const met = new Set([keyOf(own)]);
  const follow = (ways: ReadonlyMap<string, readonly RelationTarget[]>): RelationTarget[] => {
    const steps: RelationTarget[] = [];
    for (let at = own; steps.length < mostSteps;) {
      const next = ways.get(keyOf(at))?.find((target) => !met.has(keyOf(target)));
      if (!next) break;
      met.add(keyOf(next));
      steps.push(next);
      at = next;
    }
    return steps;
  };
  return [...follow(earlier).reverse(), own, ...follow(later)];
}

/** Whether a relation leads to another asking of the same question, or to what it was turned into or from. */
export function isSuccession({ kind }: Pick<Relation, 'kind'>): boolean {
  return directions[kind] !== null;
}

/** Tells targets apart: each kind has a number series of its own. */
export function keyOf({ kind, number, word = '' }: RelationTarget): string {
  return `${kind} ${word} ${number}`;
}

function writtenQuestion(number: QuestionNumber): RelationTarget {
  return { kind: 'written-question', number };
}

function add(ways: Map<string, RelationTarget[]>, from: RelationTarget, to: RelationTarget): void {
  const known = ways.get(keyOf(from));
  if (!known) ways.set(keyOf(from), [to]);
  else if (!known.some((target) => keyOf(target) === keyOf(to))) known.push(to);
}

function compareTargets(one: RelationTarget, other: RelationTarget): number {
  const [left, right] = [keyOf(one), keyOf(other)];
  return compareQuestionNumbers(one.number, other.number) || (left < right ? -1 : left > right ? 1 : 0);
}
