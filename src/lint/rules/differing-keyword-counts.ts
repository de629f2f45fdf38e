import type { QuestionRule } from '../rule.ts';

/**
 * Keywords that are more in one language than in the other: both lists come from one thesaurus, and were equally long on
 * every page seen. Often the lists of a print were divided in the wrong place.
 *
 * @example accepted
 * - { questionNumber: 5-1, keywords: { fr: [a, b], nl: [c, d] } }
 * - { questionNumber: 5-2, keywords: { fr: [a, b] } }
 *
 * @example rejected
 * - { questionNumber: 5-1, keywords: { fr: [a, b], nl: [c] } }
 * # 5-1: Unexpected 2 keywords in French and 1 in Dutch, expected as many in both
 */
export const differingKeywordCounts: QuestionRule = {
  scope: 'question',
  ruleId: 'differing-keyword-counts',
  description: 'A question has as many keywords in French as in Dutch',
  severity: 'warning',
  *check({ keywords: { fr, nl } }) {
    if (fr && nl && fr.length !== nl.length)
      yield `Unexpected ${fr.length} keywords in French and ${nl.length} in Dutch, expected as many in both`;
  },
};
