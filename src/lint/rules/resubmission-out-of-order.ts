import { compareQuestionNumbers } from '../../domain/question-number.ts';
import type { RelationKind } from '../../domain/relation.ts';
import type { QuestionRule } from '../rule.ts';

/** On which side of a question the other end of a relation stands, by its number. */
const expectedSides: Partial<Record<RelationKind, 'higher' | 'lower'>> = {
  'resubmitted-as': 'higher',
  'resubmission-of': 'lower',
};

/**
 * A resubmission in the wrong direction: a question is submitted again under a higher number, of this legislature or a
 * later one. A question's own number is left to `relation-to-itself`.
 *
 * @example accepted
 * - { questionNumber: 5-9, relations: [{ kind: resubmitted-as, target: 6-1 }, { kind: resubmission-of, target: 5-8 }] }
 * - { questionNumber: 5-10, relations: [{ kind: also-asked-to, target: 5-8 }, { kind: resubmitted-as, target: 5-100 }] }
 * - { questionNumber: 5-11, relations: [{ kind: resubmitted-as, target: 5-11 }, { kind: resubmission-of, target: 5-11 }] }
 * - questionNumber: 5-12
 *   relations: [{ kind: resubmission-of, target: { kind: oral-question, number: 5-900 } }]
 *
 * @example rejected
 * - { questionNumber: 5-9, relations: [{ kind: resubmitted-as, target: 4-10 }, { kind: resubmission-of, target: 5-10 }] }
 * # 5-9: Unexpected relation resubmitted-as 4-10, expected a higher number than 5-9
 * # 5-9: Unexpected relation resubmission-of 5-10, expected a lower number than 5-9
 */
export const resubmissionOutOfOrder: QuestionRule = {
  scope: 'question',
  ruleId: 'resubmission-out-of-order',
  description: 'A question is submitted again under a higher number',
  severity: 'warning',
  *check({ questionNumber, relations }) {
    for (const { kind, target } of relations) {
      const side = expectedSides[kind];
      if (side === undefined || target.kind !== 'written-question') continue;
      const difference = compareQuestionNumbers(target.number, questionNumber);
      if (side === 'higher' ? difference < 0 : difference > 0)
        yield `Unexpected relation ${kind} ${target.number}, expected a ${side} number than ${questionNumber}`;
    }
  },
};
