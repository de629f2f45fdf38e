import type { QuestionRule } from '../rule.ts';

/**
 * A reply that the chronology does not know. A table print has no chronology at all, and is not found.
 *
 * @example accepted
 * - { questionNumber: 5-1, chronology: [{ kind: sent }, { kind: answered }], answers: [{}] }
 * - { questionNumber: 5-2, chronology: [], answers: [{}] }
 * - { questionNumber: 5-3, chronology: [{ kind: sent }], answers: [{ provisional: true }] }
 *
 * @example rejected
 * - { questionNumber: 5-1, chronology: [{ kind: sent }], answers: [{}] }
 * # 5-1: Unexpected chronology without an answer, expected one, as there is a reply
 */
export const answerWithoutEvent: QuestionRule = {
  scope: 'question',
  ruleId: 'answer-without-event',
  description: 'A reply stands in the chronology, where there is one',
  severity: 'info',
  *check({ chronology, answers }) {
    const isKnown = chronology.length === 0 || chronology.some(({ kind }) => kind === 'answered');
    if (!isKnown && answers.some(({ provisional }) => provisional !== true))
      yield 'Unexpected chronology without an answer, expected one, as there is a reply';
  },
};
