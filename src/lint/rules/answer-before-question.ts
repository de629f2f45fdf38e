import type { QuestionRule } from '../rule.ts';

/**
 * A reply that came before its question.
 *
 * @example accepted
 * - { questionNumber: 5-1, askedOn: 2013-04-30, answers: [{ receivedOn: 2013-04-30 }, { receivedOn: null }] }
 *
 * @example rejected
 * - { questionNumber: 5-1, askedOn: 2013-04-30, answers: [{ receivedOn: 2012-05-30 }] }
 * # 5-1: Unexpected answer of 2012-05-30, expected 2013-04-30 or later, as the question was asked that day
 */
export const answerBeforeQuestion: QuestionRule = {
  scope: 'question',
  ruleId: 'answer-before-question',
  description: 'A reply never comes before its question',
  severity: 'warning',
  *check({ askedOn, answers }) {
    for (const { receivedOn } of answers) {
      if (receivedOn !== null && receivedOn < askedOn)
        yield `Unexpected answer of ${receivedOn}, expected ${askedOn} or later, as the question was asked that day`;
    }
  },
};
