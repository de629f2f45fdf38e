import type { QuestionRule } from '../rule.ts';

/**
 * A time allowed for the reply that ends before the question was asked, or before the event it is printed with.
 *
 * @example accepted
 * - { questionNumber: 6-1, askedOn: 2016-01-10, chronology: [{ kind: sent, on: 2016-01-12, deadline: 2016-02-11 }] }
 * - { questionNumber: 6-2, askedOn: 2016-01-10, chronology: [{ kind: sent, on: 2016-01-09, deadline: 2016-01-10 }] }
 *
 * @example rejected
 * - { questionNumber: 6-1, askedOn: 2016-01-10, chronology: [{ kind: sent, on: 2016-01-12, deadline: 2015-02-11 }] }
 * # 6-1: Unexpected deadline 2015-02-11, expected 2016-01-12 or later
 */
export const deadlineBeforeQuestion: QuestionRule = {
  scope: 'question',
  ruleId: 'deadline-before-question',
  description: 'The time for a reply ends after the question was asked and sent',
  severity: 'warning',
  *check({ askedOn, chronology }) {
    for (const { on, deadline } of chronology) {
      const start = on > askedOn ? on : askedOn;
      if (deadline !== undefined && deadline < start)
        yield `Unexpected deadline ${deadline}, expected ${start} or later`;
    }
  },
};
