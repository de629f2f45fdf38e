import { countPhraseWords } from '../../../query/phrase-at.ts';
import { wordsOf } from '../../../query/words-of.ts';
import type { Hits } from './handed-hits.ts';

/** A stretch of a text: offsets as `String.slice` takes them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds words and phrases in a text, in their order; neighbours with nothing but space between are one. */
export function findHits(text: string, { words, phrases }: Hits): Stretch[] {
  const wanted = new Set(words);
  const printed = wordsOf(text);
  const hits: { start: number; end: number }[] = [];
  for (const [index, first] of printed.entries()) {
    const length = Math.max(0, ...phrases.map((phrase) => countPhraseWords(printed, index, phrase)));
    if (length === 0 && !wanted.has(first.folded)) continue;
    const { end } = printed[index + Math.max(0, length - 1)] ?? first;
    const before = hits.at(-1);
    if (before && text.slice(before.end, first.start).trim() === '') before.end = Math.max(before.end, end);
    else hits.push({ start: first.start, end });
  }
  return hits;
}
