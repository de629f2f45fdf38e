import type { Text } from '../../domain/text.ts';
import { bilingualTexts } from '../bilingual-texts.ts';
import type { QuestionRule } from '../rule.ts';

/** A French text runs a tenth to a fifth longer than its Dutch one; short texts differ by more. */
const largestRatio = 2;
const shortText = 400;

/**
 * A text more than twice as long as its translation: it was not divided where the other language begins, or a
 * translation is lacking in part. Texts of which the longer has fewer than 400 characters are not looked at.
 *
 * @example accepted
 * - { questionNumber: 5-1, text: { fr: [a ×500], nl: [b ×450] }, answers: [{ text: { fr: [c ×399], nl: [d] } }] }
 * - { questionNumber: 5-2, text: { fr: [a ×250], nl: [b ×500] } }
 *
 * @example rejected
 * - { questionNumber: 5-1, text: { fr: [a ×500], nl: [b ×100, c ×100] } }
 * - { questionNumber: 5-2, answers: [{ text: { fr: [a], nl: [b ×400] } }] }
 * # 5-1: Unexpected 500 characters in French and 200 in Dutch in the question, expected about as many in both
 * # 5-2: Unexpected 1 characters in French and 400 in Dutch in answer 1, expected about as many in both
 */
export const differingTextLengths: QuestionRule = {
  scope: 'question',
  ruleId: 'differing-text-lengths',
  description: 'A text is about as long in French as in Dutch',
  severity: 'warning',
  *check(question) {
    for (const { name, fr, nl } of bilingualTexts(question)) {
      const [french, dutch] = [lengthOf(fr), lengthOf(nl)];
      const [shorter, longer] = [Math.min(french, dutch), Math.max(french, dutch)];
      if (longer >= shortText && longer > shorter * largestRatio)
        yield `Unexpected ${french} characters in French and ${dutch} in Dutch in ${name}, expected about as many in both`;
    }
  },
};

function lengthOf(text: Text): number {
  return text.reduce((length, paragraph) => length + paragraph.length, 0);
}
