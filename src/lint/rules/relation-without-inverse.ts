import type { QuestionNumber } from '../../domain/question-number.ts';
import type { QuestionFacts } from '../../domain/question.ts';
import type { RelationKind } from '../../domain/relation.ts';
import { nameNumbers } from '../named-numbers.ts';
import type { CorpusRule, Finding } from '../rule.ts';

/** What the page at the other end says. */
const inverseKinds: Readonly<Record<RelationKind, RelationKind | undefined>> = {
  'also-asked-to': 'also-asked-to',
  'resubmitted-as': 'resubmission-of',
  'resubmission-of': 'resubmitted-as',
  'requalified-as': 'requalification-of',
  'requalification-of': 'requalified-as',
  other: undefined,
};

/**
 * A relation between two questions of the archive that only one of them names. It is found in the question that lacks
 * it, once for all relations of a kind: a page whose list is missing altogether gives one finding. A page that was
 * captured before the other question existed is found too: it is to be captured again.
 *
 * @example accepted
 * - { questionNumber: 5-1, relations: [{ kind: also-asked-to, target: 5-2 }, { kind: also-asked-to, target: 5-9 }] }
 * - { questionNumber: 5-2, relations: [{ kind: also-asked-to, target: 5-1 }, { kind: resubmitted-as, target: 6-1 }] }
 * - { questionNumber: 6-1, relations: [{ kind: resubmission-of, target: 5-2 }, { kind: other, target: 5-1 }] }
 *
 * @example rejected
 * - { questionNumber: 5-1, relations: [{ kind: also-asked-to, target: 5-2 }] }
 * - { questionNumber: 5-2, relations: [{ kind: also-asked-to, target: { kind: oral-question, number: 5-1 } }] }
 * - { questionNumber: 5-3, relations: [{ kind: also-asked-to, target: 5-2 }] }
 * # 5-2: Unexpected absence of also-asked-to 5-1, 5-3, expected the inverse of the relation there
 * # because of 5-1: Question 5-1 has also-asked-to 5-2
 *
 * @example rejected
 * - { questionNumber: 5-1, relations: [{ kind: also-asked-to, target: 6-1 }] }
 * - { questionNumber: 6-1, relations: [{ kind: resubmission-of, target: 5-1 }, { kind: also-asked-to, target: 5-1 }] }
 * # 5-1: Unexpected absence of resubmitted-as 6-1, expected the inverse of the relation there
 * # because of 6-1: Question 6-1 has resubmission-of 5-1
 */
export const relationWithoutInverse: CorpusRule = {
  scope: 'corpus',
  ruleId: 'relation-without-inverse',
  description: 'A relation between two questions of the archive is named by both',
  severity: 'warning',
  *check({ questions, byNumber }) {
    const targets = findTargets(questions);
    const lacking = new Map<string, Lack>();
    for (const question of questions) {
      for (const { kind, target } of question.relations) {
        const inverse = inverseKinds[kind];
        const other = target.kind === 'written-question' ? byNumber.get(target.number) : undefined;
        if (!inverse || !other || target.number === question.questionNumber) continue;
        if (targets.get(inverse)?.get(target.number)?.has(question.questionNumber)) continue;
        const key = `${target.number} ${inverse}`;
        const lack = lacking.get(key) ?? { question: other, kind, inverse, from: [] };
        lack.from.push(question);
        lacking.set(key, lack);
      }
    }
    for (const lack of lacking.values()) yield* toFinding(lack);
  },
};

/** The relations of one kind that a question does not name, by the questions at the other end that do. */
interface Lack {
  readonly question: QuestionFacts;
  readonly kind: RelationKind;
  readonly inverse: RelationKind;
  readonly from: QuestionFacts[];
}

/** The written questions that each question names, by the kind of the relation. */
function findTargets(
  questions: readonly QuestionFacts[],
): ReadonlyMap<RelationKind, ReadonlyMap<QuestionNumber, ReadonlySet<QuestionNumber>>> {
  const targets = new Map<RelationKind, Map<QuestionNumber, Set<QuestionNumber>>>();
  for (const { questionNumber, relations } of questions) {
    for (const { kind, target } of relations) {
      if (target.kind !== 'written-question') continue;
      const byQuestion = targets.get(kind) ?? new Map<QuestionNumber, Set<QuestionNumber>>();
      const numbers = byQuestion.get(questionNumber) ?? new Set<QuestionNumber>();
      targets.set(kind, byQuestion.set(questionNumber, numbers.add(target.number)));
    }
  }
  return targets;
}

function* toFinding({ question, kind, inverse, from }: Lack): Generator<Finding> {
  const [first] = from;
  if (!first) return;
  const numbers = from.map(({ questionNumber }) => questionNumber);
  yield {
    question,
    reason: `Unexpected absence of ${inverse} ${nameNumbers(numbers)}, expected the inverse of the relation there`,
    otherEnd: { question: first, reason: `Question ${first.questionNumber} has ${kind} ${question.questionNumber}` },
  };
}
