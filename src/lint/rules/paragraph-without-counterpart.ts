import type { Locale } from '../../domain/locale.ts';
import { otherLocale } from '../../domain/other-locale.ts';
import { paragraphId } from '../../domain/place-id.ts';
import { alignmentOf } from '../../structure/alignment/alignment-of.ts';
import type { QuestionRule } from '../rule.ts';

const nameOf: Readonly<Record<Locale, string>> = { fr: 'French', nl: 'Dutch' };

/**
 * A paragraph that has no counterpart in the other language: it is lacking there, it was read into another paragraph, or
 * the two differ so much that nothing shows they are the same. On the bilingual page it stands alone.
 *
 * @example accepted
 * - { questionNumber: 5-1, text: { fr: [a ×200, b ×90], nl: [c ×190, d ×88] }, answers: [{ text: { fr: [e ×50] } }] }
 * - { questionNumber: 5-2, text: { fr: [a ×200, b ×90], nl: [c ×280] } }
 *
 * @example rejected
 * - { questionNumber: 5-1, text: { fr: [Un a ×200, Deux b ×90, Trois c ×300], nl: [Een d ×190, Drie e ×290] } }
 * - { questionNumber: 5-2, answers: [{ text: { fr: [a ×200], nl: [b ×200] } }, { text: { fr: [a], nl: [b, Een c ×90] } }] }
 * # 5-1: Unexpected paragraph q-p2 in French, "Deux …", expected a counterpart in Dutch
 * # 5-2: Unexpected paragraph r2-p2 in Dutch, "Een …", expected a counterpart in French
 */
export const paragraphWithoutCounterpart: QuestionRule = {
  scope: 'question',
  ruleId: 'paragraph-without-counterpart',
  description: 'Each paragraph of a text in both languages has a counterpart in the other',
  severity: 'info',
  *check(question) {
    for (const { sectionId, locale, ordinal, firstWords } of alignmentOf(question).alone) {
      yield (
        `Unexpected paragraph ${paragraphId(sectionId, ordinal)} in ${nameOf[locale]}, ` +
        `${JSON.stringify(firstWords)}, expected a counterpart in ${nameOf[otherLocale(locale)]}`
      );
    }
  },
};
