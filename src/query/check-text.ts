import { foldedLine, phrasePattern } from './folded-line.ts';
import { isNumber, toLookedFor } from './looked-for.ts';
import type { Query } from './query.ts';

/**
 * Makes the check of a text that the engine has found: whether it has the phrases of a query as they are written, accents,
 * case, hyphens and elisions apart, the numbers, and nothing of what is excluded. The words that are wanted are the engine's
 * matter, as it knows their other forms.
 */
export function toTextCheck({ terms }: Query): (text: string) => boolean {
  const checked = terms
    .map(toLookedFor)
    .filter((term) => term.kind === 'phrase' || term.isExcluded || isNumber(term))
    .map((term) => {
      const { text, isExcluded } = term;
      return { pattern: phrasePattern(text, !isExcluded && isNumber(term)), isExcluded };
    });
  return (text) => {
    if (checked.length === 0) return true;
    const line = foldedLine(text);
    return checked.every(({ pattern, isExcluded }) => pattern?.test(line) !== isExcluded);
  };
}
