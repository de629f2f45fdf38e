import type { QuestionRule } from '../rule.ts';

/**
 * A chronology whose answer is of another day than the headings of the replies. A reply that the chronology leaves out,
 * as it may a provisional one, is not found, nor is anything where a heading has no date.
 *
 * @example accepted
 * - { questionNumber: 5-1, chronology: [{ kind: answered, on: 2013-05-30 }], answers: [{ receivedOn: 2013-05-30 }] }
 * - questionNumber: 5-2
 *   chronology: [{ kind: answered, on: 2013-06-30 }]
 *   answers: [{ receivedOn: 2013-05-30, provisional: true }, { receivedOn: 2013-06-30 }]
 * - { questionNumber: 5-3, chronology: [{ kind: answered, on: 2013-05-30 }], answers: [{ receivedOn: null }] }
 *
 * @example rejected
 * - { questionNumber: 5-1, chronology: [{ kind: answered, on: 2013-05-30 }], answers: [{ receivedOn: 2013-05-03 }] }
 * # 5-1: Unexpected answer of 2013-05-30 in the chronology, expected 2013-05-03 as in the heading of the reply
 */
export const differingAnswerDates: QuestionRule = {
  scope: 'question',
  ruleId: 'differing-answer-dates',
  description: 'The chronology and the heading of a reply give it the same day',
  severity: 'warning',
  *check({ chronology, answers }) {
    const printed = answers.map(({ receivedOn }) => receivedOn);
    if (printed.length === 0 || printed.includes(null)) return;
    for (const { kind, on } of chronology) {
      if (kind === 'answered' && !printed.includes(on))
        yield `Unexpected answer of ${on} in the chronology, expected ${printed.join(' or ')} as in the heading of the reply`;
    }
  },
};
