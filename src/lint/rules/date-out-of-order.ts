import { daysBetween } from '../../domain/calendar-date.ts';
import type { QuestionFacts } from '../../domain/question.ts';
import type { CorpusRule, Finding } from '../rule.ts';

/** How many held questions on either side a date is compared with, and how many of them there must be. */
const neighbourCount = 5;
const fewestNeighbours = 3;
/** Questions wait for their translation, and are numbered in batches: only what differs by more is found. */
const toleratedDays = 90;

/**
 * A question asked long before those of lower numbers, or long after those of higher numbers: one of its two, number or
 * date, was misread. It is compared with the middle date of its neighbours, so that one wrong date among them does not
 * count. Numbers run on over the legislatures.
 *
 * @example accepted
 * - { questionNumber: 5-1, askedOn: 2013-01-10 }
 * - { questionNumber: 5-2, askedOn: 2013-01-12 }
 * - { questionNumber: 5-3, askedOn: 2013-02-20 }
 * - { questionNumber: 5-4, askedOn: 2013-01-11 }
 * - { questionNumber: 5-900, askedOn: 2014-01-11 }
 *
 * @example accepted
 * - { questionNumber: 4-100, askedOn: 2010-04-12 }
 * - { questionNumber: 4-101, askedOn: 2010-01-12 }
 * - { questionNumber: 4-102, askedOn: 2009-12-15 }
 * - { questionNumber: 4-103, askedOn: 2010-01-20 }
 * - { questionNumber: 4-104, askedOn: 2009-10-22 }
 *
 * @example rejected
 * - { questionNumber: 5-1, askedOn: 2013-01-20 }
 * - { questionNumber: 5-2, askedOn: 2010-01-10 }
 * - { questionNumber: 5-3, askedOn: 2013-01-12 }
 * - { questionNumber: 5-4, askedOn: 2012-01-11 }
 * - { questionNumber: 5-5, askedOn: 2013-02-01 }
 * - { questionNumber: 5-6, askedOn: 2013-02-02 }
 * # 5-4: Unexpected date 2012-01-11, expected about 2013-01-12 or later, as lower numbers have
 * # because of 5-3: Question 5-3 was asked on 2013-01-12
 *
 * @example rejected
 * - { questionNumber: 4-100, askedOn: 2011-01-11 }
 * - { questionNumber: 4-101, askedOn: 2010-01-10 }
 * - { questionNumber: 4-102, askedOn: 2010-01-12 }
 * - { questionNumber: 5-1, askedOn: 2010-08-20 }
 * # 4-100: Unexpected date 2011-01-11, expected about 2010-01-12 or earlier, as higher numbers have
 * # because of 4-102: Question 4-102 was asked on 2010-01-12
 */
export const dateOutOfOrder: CorpusRule = {
  scope: 'corpus',
  ruleId: 'date-out-of-order',
  description: 'Questions of higher numbers are not asked long before those of lower numbers',
  severity: 'warning',
  *check({ questions }) {
    for (const [index, question] of questions.entries()) {
      const lower = middleOf(questions.slice(Math.max(0, index - neighbourCount), index));
      if (lower && daysBetween(question.askedOn, lower.askedOn) > toleratedDays)
        yield toFinding(question, lower, 'later, as lower numbers have');
      const higher = middleOf(questions.slice(index + 1, index + 1 + neighbourCount));
      if (higher && daysBetween(higher.askedOn, question.askedOn) > toleratedDays)
        yield toFinding(question, higher, 'earlier, as higher numbers have');
    }
  },
};

/** The neighbour of the middle date; `undefined` when there are too few. */
function middleOf(neighbours: readonly QuestionFacts[]): QuestionFacts | undefined {
  if (neighbours.length < fewestNeighbours) return undefined;
  const byDate = neighbours.toSorted((a, b) => (a.askedOn < b.askedOn ? -1 : Number(a.askedOn > b.askedOn)));
  return byDate[Math.floor(byDate.length / 2)];
}

function toFinding(question: QuestionFacts, neighbour: QuestionFacts, direction: string): Finding {
  const { questionNumber, askedOn } = neighbour;
  return {
    question,
    reason: `Unexpected date ${question.askedOn}, expected about ${askedOn} or ${direction}`,
    otherEnd: { question: neighbour, reason: `Question ${questionNumber} was asked on ${askedOn}` },
  };
}
