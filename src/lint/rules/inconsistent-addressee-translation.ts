import { requireParts } from '../../domain/question-number.ts';
import type { Corpus } from '../corpus.ts';
import { findRivalTranslations, type Translation } from '../rival-translations.ts';
import type { CorpusRule } from '../rule.ts';

/**
 * A French office that stands beside two Dutch ones within a legislature. Dutch has one word where French has a
 * masculine and a feminine one, and each government makes its offices anew: neither is found.
 *
 * @example accepted
 * - { questionNumber: 5-1, addressee: { fr: au A, nl: aan B } }
 * - { questionNumber: 5-2, addressee: { fr: à la A, nl: Aan B } }
 * - { questionNumber: 6-3, addressee: { fr: au A, nl: aan C } }
 * - { questionNumber: 6-4, addressee: { fr: au A } }
 *
 * @example rejected
 * - { questionNumber: 5-1, addressee: { fr: au A, nl: aan C } }
 * - { questionNumber: 5-2, addressee: { fr: au A, nl: aan B } }
 * - { questionNumber: 5-3, addressee: { fr: au A, nl: aan B } }
 * # 5-1: Unexpected addressee "aan C" for "au A" (once), expected "aan B" as in 5-2 (2 times)
 * # because of 5-2: Question 5-2 has "aan B" for "au A"
 */
export const inconsistentAddresseeTranslation: CorpusRule = {
  scope: 'corpus',
  ruleId: 'inconsistent-addressee-translation',
  description: 'An addressee has one Dutch name for its French one within a legislature',
  severity: 'warning',
  check: (corpus) => findRivalTranslations('addressee', addresseesOf(corpus), ['fr']),
};

function* addresseesOf({ questions }: Corpus): Generator<Translation> {
  for (const question of questions) {
    const { fr, nl } = question.addressee;
    const scope = String(requireParts(question.questionNumber).legislature);
    if (fr !== undefined && nl !== undefined) yield { question, fr, nl, scope };
  }
}
