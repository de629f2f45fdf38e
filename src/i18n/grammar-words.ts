import type { Locale } from '../domain/locale.ts';

/**
 * Words that stand in nearly every text: articles, prepositions, conjunctions, and what an elision leaves. They are
 * written without accents. Beside other words they tell a search nothing, and cost more than all of them.
 */
export const grammarWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    'a au aux avec c ce ces cet cette d dans de des du en est et j l la le les m n ne ou par pour qu que qui s se sur t un une'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'aan als bij dat de der die dit een en het in is met n naar of om op s t te ten ter tot uit van voor zijn'.split(
      ' ',
    ),
  ),
};
