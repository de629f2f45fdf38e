import { createPhraseFinder } from '../../../query/find-phrase.ts';
import { wordsOf } from '../../../query/words-of.ts';
import type { Hits } from './handed-hits.ts';

/** A stretch of a text: offsets as `String.slice` takes them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes what finds words and phrases in a text, in their order; those that overlap, or have nothing but space between, are
 * one.
 */
export function createHitFinder({ words, phrases }: Hits): (text: string) => Stretch[] {
  const wanted = new Set(words);
  const finders = phrases.map(createPhraseFinder);
  return (text) => {
    const printed = wordsOf(text);
    const ofPhrases = finders.flatMap((find) =>
      find(printed).map(({ from, length }) => printed.slice(from, from + length)),
    );
    const ofWords = printed.filter(({ folded }) => wanted.has(folded)).map((word) => [word]);
    const found = [...ofPhrases, ...ofWords]
      .map((ofHit) => ({ start: ofHit.at(0)?.start ?? 0, end: ofHit.at(-1)?.end ?? 0 }))
      .sort((a, b) => a.start - b.start);
    const hits: { start: number; end: number }[] = [];
    for (const { start, end } of found) {
      const before = hits.at(-1);
      if (before && text.slice(before.end, start).trim() === '') before.end = Math.max(before.end, end);
      else hits.push({ start, end });
    }
    return hits;
  };
}
