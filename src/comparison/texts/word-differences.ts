import { diffArrays } from 'diff';
import { negations } from '../words/negations.ts';
import type { Token } from './tokens.ts';

/** A stretch of two texts: in both, in the first only (`removed`), or in the second only (`added`). Words are as printed. */
export interface WordDifference {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** What is different between two texts, by word. */
export interface WordComparison {
  /** Twice the words that both have in the same order to all words of both: 1 for the same words, 0 for none. */
  readonly likeness: number;
  /** In reading order; together, those that are not `added` are the first text, those not `removed` the second. */
  readonly differences: readonly WordDifference[];
  /** Whether a figure is among what differs, and whether a word is that denies: the texts then say different things. */
  readonly differsInFigure: boolean;
  readonly differsInNegation: boolean;
}

/**
 * Compares two texts by word.
 *
 * @param mostEdits - so many words and signs removed and added are looked for, which bounds the time that it takes
 * @returns `undefined` where more than so many differ
 */
export function compareWords(
  one: readonly Token[],
  other: readonly Token[],
  mostEdits: number,
): WordComparison | undefined {
  const changes = diffArrays(
    one.map(({ key }) => key),
    other.map(({ key }) => key),
    { maxEditLength: mostEdits },
  );
  if (!changes) return undefined;
  const differences: WordDifference[] = [];
  const differing: Token[] = [];
  let [atOne, atOther, shared] = [0, 0, 0];
  for (const { added, removed, count } of changes) {
    const tokens = removed ? one.slice(atOne, atOne + count) : other.slice(atOther, atOther + count);
    if (!added) atOne += count;
    if (!removed) atOther += count;
    if (added || removed) differing.push(...tokens);
    else shared += countWords(tokens);
    const words = tokens.map(({ printed }) => printed).join('');
    differences.push({ kind: added ? 'added' : removed ? 'removed' : 'same', words });
  }
  const all = countWords(one) + countWords(other);
  return {
    likeness: all === 0 ? 1 : (2 * shared) / all,
    differences,
    differsInFigure: differing.some(({ key }) => /\d/.test(key)),
    differsInNegation: differing.some(({ key }) => negations.includes(key.toLowerCase())),
  };
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ isWord }) => isWord).length;
}
