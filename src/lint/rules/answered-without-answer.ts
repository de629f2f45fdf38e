import type { QuestionRule } from '../rule.ts';

/**
 * A chronology that knows of a reply, on a page that has none: the text was cut off, or its heading was not recognised.
 *
 * @example accepted
 * - { questionNumber: 5-1, chronology: [{ kind: answered }], answers: [{}] }
 * - { questionNumber: 5-2, chronology: [{ kind: sent }], answers: [] }
 *
 * @example rejected
 * - { questionNumber: 5-1, chronology: [{ kind: answered, on: 2013-05-30 }], answers: [] }
 * # 5-1: Unexpected question without a reply, expected the one of 2013-05-30 in its chronology
 */
export const answeredWithoutAnswer: QuestionRule = {
  scope: 'question',
  ruleId: 'answered-without-answer',
  description: 'A question that is answered by its chronology has the reply',
  severity: 'warning',
  *check({ chronology, answers }) {
    const answered = chronology.findLast(({ kind }) => kind === 'answered');
    if (answered && answers.length === 0)
      yield `Unexpected question without a reply, expected the one of ${answered.on} in its chronology`;
  },
};
