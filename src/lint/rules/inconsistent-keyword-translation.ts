import type { Corpus } from '../corpus.ts';
import { findRivalTranslations, type Translation } from '../rival-translations.ts';
import type { CorpusRule } from '../rule.ts';

/**
 * A keyword that stands beside two words of the other language. Keywords are paired by their place, in lists of equal
 * length; they come from one thesaurus, so that one of the lists is in another order, or one was divided wrongly.
 *
 * @example accepted
 * - { questionNumber: 5-1, keywords: { fr: [a, b], nl: [c, d] } }
 * - { questionNumber: 5-2, keywords: { fr: [B, A], nl: [D, C] } }
 * - { questionNumber: 5-3, keywords: { fr: [a, b], nl: [d] } }
 *
 * @example rejected
 * - { questionNumber: 5-1, keywords: { fr: [a, b], nl: [c, d] } }
 * - { questionNumber: 5-2, keywords: { fr: [a], nl: [e] } }
 * - { questionNumber: 5-3, keywords: { fr: [f], nl: [d] } }
 * # 5-2: Unexpected keyword "e" for "a" (once), expected "c" as in 5-1 (once)
 * # because of 5-1: Question 5-1 has "c" for "a"
 * # 5-3: Unexpected keyword "f" for "d" (once), expected "b" as in 5-1 (once)
 * # because of 5-1: Question 5-1 has "b" for "d"
 */
export const inconsistentKeywordTranslation: CorpusRule = {
  scope: 'corpus',
  ruleId: 'inconsistent-keyword-translation',
  description: 'A keyword has one translation',
  severity: 'warning',
  check: (corpus) => findRivalTranslations('keyword', keywordPairsOf(corpus), ['fr', 'nl']),
};

function* keywordPairsOf({ questions }: Corpus): Generator<Translation> {
  for (const question of questions) {
    const { fr = [], nl = [] } = question.keywords;
    if (fr.length !== nl.length) continue;
    for (const [index, french] of fr.entries()) {
      const dutch = nl[index];
      if (dutch !== undefined) yield { question, fr: french, nl: dutch, scope: '' };
    }
  }
}
