import { bilingualTexts } from '../bilingual-texts.ts';
import type { Text } from '../../domain/text.ts';
import type { QuestionRule } from '../rule.ts';

/** A reply of a few words, as a number or a name, can be the same in both languages. */
const shortText = 40;

/**
 * A text that stands in both languages with the same words: it is not translated, or one language was read twice.
 *
 * @example accepted
 * - { questionNumber: 5-1, text: { fr: [a ×50], nl: [b ×50] }, answers: [{ text: { fr: [c ×39], nl: [c ×39] } }] }
 *
 * @example rejected
 * - { questionNumber: 5-1, text: { fr: [a ×39, b], nl: [a ×39, b] } }
 * # 5-1: Unexpected same words in French and in Dutch in the question, expected a translation
 */
export const untranslatedText: QuestionRule = {
  scope: 'question',
  ruleId: 'untranslated-text',
  description: 'A text is not the same in French and in Dutch',
  severity: 'info',
  *check(question) {
    for (const { name, fr, nl } of bilingualTexts(question)) {
      if (isLong(fr) && fr.length === nl.length && fr.every((paragraph, index) => paragraph === nl[index]))
        yield `Unexpected same words in French and in Dutch in ${name}, expected a translation`;
    }
  },
};

function isLong(text: Text): boolean {
  return text.reduce((length, paragraph) => length + paragraph.length, 0) >= shortText;
}
