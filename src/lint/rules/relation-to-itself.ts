import type { QuestionRule } from '../rule.ts';

/**
 * A relation that names the question it stands in. Other kinds of questions have numbers of their own: request for
 * explanations 5-1 is not written question 5-1.
 *
 * @example accepted
 * - questionNumber: 5-1
 *   relations:
 *     - { kind: also-asked-to, target: 5-2 }
 *     - { kind: requalification-of, target: { kind: request-for-explanations, number: 5-1 } }
 *
 * @example rejected
 * - { questionNumber: 5-1, relations: [{ kind: also-asked-to, target: 5-1 }] }
 * # 5-1: Unexpected relation also-asked-to 5-1, expected another number than the question's own
 */
export const relationToItself: QuestionRule = {
  scope: 'question',
  ruleId: 'relation-to-itself',
  description: 'No question is related to itself',
  severity: 'warning',
  *check({ questionNumber, relations }) {
    for (const { kind, target } of relations) {
      if (target.kind === 'written-question' && target.number === questionNumber)
        yield `Unexpected relation ${kind} ${target.number}, expected another number than the question's own`;
    }
  },
};
