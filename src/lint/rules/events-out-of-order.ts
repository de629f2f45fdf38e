import type { QuestionRule } from '../rule.ts';

/**
 * A chronology that goes back in time. Events of one day stand in any order.
 *
 * @example accepted
 * - { questionNumber: 5-1, chronology: [{ on: 2013-04-30 }, { on: 2013-05-30 }, { on: 2013-05-30 }] }
 *
 * @example rejected
 * - { questionNumber: 5-1, chronology: [{ kind: sent, on: 2013-05-30 }, { kind: answered, on: 2013-04-30 }] }
 * # 5-1: Unexpected event "answered" on 2013-04-30 after "sent" on 2013-05-30, expected the order of the calendar
 */
export const eventsOutOfOrder: QuestionRule = {
  scope: 'question',
  ruleId: 'events-out-of-order',
  description: 'The events of a chronology stand in the order of the calendar',
  severity: 'warning',
  *check({ chronology }) {
    for (const [index, { kind, on }] of chronology.entries()) {
      const previous = chronology[index - 1];
      if (previous && on < previous.on)
        yield `Unexpected event "${kind}" on ${on} after "${previous.kind}" on ${previous.on}, expected the order of the calendar`;
    }
  },
};
