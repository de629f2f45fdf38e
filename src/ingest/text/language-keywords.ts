import { chooseCut, type CutModel } from './language-cut.ts';
import type { LanguageSplit } from './language-split.ts';
import { tokenize } from './language-tokens.ts';

/** Lists of keywords were equally long on every page seen. */
const model: CutModel = {
  evidence: { divisor: 2, most: 2 },
  monolingual: -1,
  equal: 2,
  unequal: -1,
  length: -0.5,
  uneven: -1.5,
};
/** What is examined of a keyword: none is longer. */
const examined = 500;
const thresholds = { odds: 3, agreement: 0.5 } as const;

/**
 * Finds where the Dutch begins in a list of keywords that holds the French ones, then the Dutch ones: by the language of
 * each, by equal numbers, and by the names and words of one origin that both lists share.
 *
 * @returns the index of the first Dutch keyword; 0 if all are Dutch, their number if all are French. A list that stands
 *   twice is halved for certain; other names that say nothing are halved, but not for certain; `undefined` if that cannot be
 */
export function splitKeywords(keywords: readonly string[]): LanguageSplit | undefined {
  const items = keywords.map((keyword) => {
    const tokens = tokenize(keyword.slice(0, examined));
    return {
      evidence: tokens.reduce((sum, token) => sum + token.evidence, 0),
      length: keyword.length,
      links: tokens.flatMap((token) => token.links),
    };
  });
  const half = keywords.length / 2;
  const isDoubled =
    half >= 1 && keywords.every((keyword, index) => keyword === keywords[(index + half) % keywords.length]);
  if (isDoubled) return { at: half, certain: true };
  const { at, odds, agreement } = chooseCut(items, model);
  const isHalved = at > 0 && at * 2 === keywords.length;
  if (agreement <= 0) return isHalved ? { at, certain: false } : undefined;
  return { at, certain: odds >= thresholds.odds && agreement >= thresholds.agreement };
}
