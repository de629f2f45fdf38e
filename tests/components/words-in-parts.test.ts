import { describe, expect, it } from 'vitest';
import { wordsInParts } from '../../src/components/search/words-in-parts.ts';
import type { EngineTerm } from '../../src/query/engine-terms.ts';

/** A question of the words 2 to 9, and two replies: 11 to 19, 21 to 29. */
const bounds = [
  [2, 10],
  [11, 20],
  [21, 30],
] as const;
const term = (writing: string, isExcluded = false): EngineTerm => ({ kind: 'word', isExcluded, writings: [writing] });
const words: Readonly<Record<string, readonly number[]>> = {
  pont: [0, 5, 12, 25, 31],
  gare: [14, 26],
  quai: [25],
  rue: [10, 20],
};
const wordsOf = ({ writings }: EngineTerm): readonly number[] => words[writings[0] ?? ''] ?? [];

describe('words in a part of a page', () => {
  it('are those of the texts of that kind that have all of them', () => {
    expect(wordsInParts(bounds, ['question'], wordsOf, [term('pont')])).toStrictEqual([5]);
    expect(wordsInParts(bounds, ['reply'], wordsOf, [term('pont')])).toStrictEqual([12, 25]);
    expect(wordsInParts(bounds, ['reply'], wordsOf, [term('pont'), term('quai')])).toStrictEqual([25, 25]);
    expect(wordsInParts(bounds, ['question'], wordsOf, [term('pont'), term('gare')])).toBeUndefined();
  });

  it('are none of a text that has an excluded word, and those of another that has not', () => {
    expect(wordsInParts(bounds, ['reply'], wordsOf, [term('gare'), term('quai', true)])).toStrictEqual([14]);
    expect(wordsInParts(bounds, ['question'], wordsOf, [term('pont'), term('quai', true)])).toStrictEqual([5]);
  });

  it('are no words of a heading, nor of what stands around the texts', () => {
    expect(wordsInParts(bounds, ['question', 'reply'], wordsOf, [term('rue')])).toBeUndefined();
    expect(wordsInParts([], ['reply'], wordsOf, [term('pont')])).toBeUndefined();
  });
});
