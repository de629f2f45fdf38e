import type { QuestionRule } from '../rule.ts';

/** Segments are joined by ` - `, sometimes by ` -` without the second space; a Dutch ` -distributie` is one word. */
const seam = /\s[-–—](?:\s+|(?=\p{Lu}))/u;

/**
 * A title with another number of segments in the other language: often the titles of a print, which stand on one line,
 * were divided in the wrong place.
 *
 * @example accepted
 * - { questionNumber: 5-1, title: { fr: A - B -C, nl: D – E - f en -g } }
 * - { questionNumber: 5-2, title: { fr: A - B } }
 *
 * @example rejected
 * - { questionNumber: 5-1, title: { fr: A - B - C, nl: D - E } }
 * # 5-1: Unexpected 3 segments in the French title and 2 in the Dutch one, expected as many in both
 */
export const differingTitleSegments: QuestionRule = {
  scope: 'question',
  ruleId: 'differing-title-segments',
  description: 'A title has as many segments in French as in Dutch',
  severity: 'warning',
  *check({ title: { fr, nl } }) {
    if (fr === undefined || nl === undefined) return;
    const [french, dutch] = [fr.split(seam).length, nl.split(seam).length];
    if (french !== dutch)
      yield `Unexpected ${french} segments in the French title and ${dutch} in the Dutch one, expected as many in both`;
  },
};
