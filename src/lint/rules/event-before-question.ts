import type { QuestionRule } from '../rule.ts';

/**
 * An event of the chronology before the day of asking. A question that was something else before, as a request for
 * explanations, brings its earlier events along, and is not looked at.
 *
 * @example accepted
 * - { questionNumber: 5-1, askedOn: 2013-04-30, chronology: [{ kind: sent, on: 2013-04-30 }] }
 * - questionNumber: 5-2
 *   askedOn: 2013-04-30
 *   chronology: [{ kind: sent, on: 2013-04-20 }]
 *   relations: [{ kind: requalification-of, target: { kind: request-for-explanations, number: 5-2970 } }]
 *
 * @example rejected
 * - { questionNumber: 5-1, askedOn: 2013-04-30, chronology: [{ kind: sent, on: 2013-03-30 }] }
 * # 5-1: Unexpected event "sent" on 2013-03-30, expected 2013-04-30 or later, as the question was asked that day
 */
export const eventBeforeQuestion: QuestionRule = {
  scope: 'question',
  ruleId: 'event-before-question',
  description: 'Nothing happens to a question before it is asked',
  severity: 'warning',
  *check({ askedOn, chronology, relations }) {
    if (relations.some(({ kind }) => kind === 'requalification-of')) return;
    for (const { kind, on } of chronology) {
      if (on < askedOn && kind !== 'requalified')
        yield `Unexpected event "${kind}" on ${on}, expected ${askedOn} or later, as the question was asked that day`;
    }
  },
};
