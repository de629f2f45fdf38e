import { foldedLine, phrasePattern } from './folded-line.ts';
import type { Query } from './query.ts';

/**
 * Makes the check of a text that the engine has found: whether it has the phrases of a query as they are written, accents,
 * case, hyphens and elisions apart, and nothing of what is excluded. The words that are wanted are the engine's matter, as
 * it knows their other forms.
 */
export function toTextCheck({ terms }: Query): (text: string) => boolean {
  const checked = terms
    .filter(({ kind, isExcluded }) => kind === 'phrase' || isExcluded)
    .map(({ text, isExcluded }) => ({ pattern: phrasePattern(text), isExcluded }));
  return (text) => {
    if (checked.length === 0) return true;
    const line = foldedLine(text);
    return checked.every(({ pattern, isExcluded }) => pattern?.test(line) !== isExcluded);
  };
}
