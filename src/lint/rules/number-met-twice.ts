import type { CorpusRule } from '../rule.ts';

/**
 * Two questions of one number. Raw files of one number are joined before the rules are run, so that this is found in a
 * list that was put together otherwise.
 *
 * @example accepted
 * - { questionNumber: 5-1 }
 * - { questionNumber: 6-1 }
 *
 * @example rejected
 * - { questionNumber: 5-1, sources: [{ path: a.txt }] }
 * - { questionNumber: 5-1, sources: [{ path: b.txt }] }
 * # b.txt: Unexpected second question 5-1, expected one
 * # because of a.txt: Question 5-1 is here first
 */
export const numberMetTwice: CorpusRule = {
  scope: 'corpus',
  ruleId: 'number-met-twice',
  description: 'A number belongs to one question',
  severity: 'warning',
  *check({ questions, byNumber }) {
    for (const question of questions) {
      const { questionNumber } = question;
      const first = byNumber.get(questionNumber);
      if (!first || first === question) continue;
      yield {
        question,
        reason: `Unexpected second question ${questionNumber}, expected one`,
        otherEnd: { question: first, reason: `Question ${questionNumber} is here first` },
      };
    }
  },
};
