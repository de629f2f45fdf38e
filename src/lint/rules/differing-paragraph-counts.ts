import { bilingualTexts } from '../bilingual-texts.ts';
import type { QuestionRule } from '../rule.ts';

/**
 * A text whose translation has another number of paragraphs: the two cannot be set beside each other line by line.
 *
 * @example accepted
 * - { questionNumber: 5-1, text: { fr: [a, b], nl: [c, d] }, answers: [{ text: { fr: [a] } }] }
 *
 * @example rejected
 * - { questionNumber: 5-1, text: { fr: [a, b], nl: [c] }, answers: [{ text: { fr: [a], nl: [b, c] } }] }
 * # 5-1: Unexpected 2 paragraphs in French and 1 in Dutch in the question, expected as many in both
 * # 5-1: Unexpected 1 paragraphs in French and 2 in Dutch in answer 1, expected as many in both
 */
export const differingParagraphCounts: QuestionRule = {
  scope: 'question',
  ruleId: 'differing-paragraph-counts',
  description: 'A text has as many paragraphs in French as in Dutch',
  severity: 'info',
  *check(question) {
    for (const { name, fr, nl } of bilingualTexts(question)) {
      if (fr.length !== nl.length)
        yield `Unexpected ${fr.length} paragraphs in French and ${nl.length} in Dutch in ${name}, expected as many in both`;
    }
  },
};
