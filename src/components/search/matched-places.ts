import type { MatchedPage } from './engine.ts';

/** A run of words of an excerpt, marked where they match. */
export interface ExcerptRun {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A place of a page in which words match. */
export interface MatchedPlace {
  /** The id of the place, or `null` for what stands before the first one. */
  readonly id: string | null;
  readonly excerpt: readonly ExcerptRun[];
  /** Whether words of the place are left out before and after the excerpt. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

const wordsBefore = 8;
const wordsAfter = 22;

/**
 * The places of a page in which words match, in reading order: each match belongs to the last place that begins at or
 * before it, and an excerpt never leaves its place.
 */
export function findMatchedPlaces({ content, anchors, locations }: MatchedPage): MatchedPlace[] {
  const words = content.split(/\s+/u);
  const begins = anchors.toSorted((a, b) => a.location - b.location);
  const matches = [...new Set(locations)].sort((a, b) => a - b);
  const byPlace = Map.groupBy(matches, (match) => begins.findLastIndex(({ location }) => location <= match));
  return [...byPlace].map(([index, ofPlace]) => {
    const first = ofPlace[0] ?? 0;
    const placeStart = begins[index]?.location ?? 0;
    const placeEnd = begins.slice(index + 1).find(({ location }) => location > first)?.location ?? words.length;
    const start = Math.max(placeStart, first - wordsBefore);
    const end = Math.min(placeEnd, first + wordsAfter);
    return {
      id: begins[index]?.id ?? null,
      excerpt: toRuns(words.slice(start, end), new Set(ofPlace.map((match) => match - start))),
      isCutBefore: start > placeStart,
      isCutAfter: end < placeEnd,
    };
  });
}

/** Joins words into runs, the spaces between a match and its neighbours outside the match. */
function toRuns(words: readonly string[], matches: ReadonlySet<number>): ExcerptRun[] {
  const runs: { text: string; isMatch: boolean }[] = [];
  const add = (text: string, isMatch: boolean): void => {
    const last = runs.at(-1);
    if (last?.isMatch === isMatch) last.text += text;
    else runs.push({ text, isMatch });
  };
  for (const [index, word] of words.entries()) {
    const isMatch = matches.has(index);
    if (index > 0) add(' ', isMatch && matches.has(index - 1));
    add(word, isMatch);
  }
  return runs;
}
