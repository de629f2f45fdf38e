import { toExcerptRuns, type ExcerptRun } from './excerpt-runs.ts';
import type { MatchedLetters } from './matched-word.ts';

/** The words of a place around those that match, and whether words of the place are left out before and after them. */
export interface Excerpt {
  readonly runs: readonly ExcerptRun[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** A word of a place that matches: its ordinal in the page, and what of it matches. */
export interface MatchedWord extends MatchedLetters {
  readonly location: number;
}

/** How many words an excerpt has; how many of them stand before the first that matches, at least where there are so many. */
const length = 32;
const before = 8;
/** Where the beginning of the place or of a sentence is so many words nearer or farther, the excerpt begins there; so at its end. */
const tolerance = 6;

/**
 * The excerpt of a place: around the stretch in which most terms match, and of such stretches the one in which most words
 * do; the first of equals. It never leaves the place, and no word is cut.
 *
 * @param words - of the page
 * @param matches - in the place, at least one, in reading order
 */
export function toExcerpt(
  words: readonly string[],
  place: { readonly start: number; readonly end: number },
  matches: readonly MatchedWord[],
): Excerpt {
  const first = densestStart(matches);
  const start = startOf(words, place.start, first);
  const end = place.end - (start + length) <= tolerance ? place.end : start + length;
  const within = new Map(matches.map(({ location, words: letters }) => [location - start, letters]));
  return {
    runs: toExcerptRuns(words.slice(start, end), within),
    isCutBefore: start > place.start,
    isCutAfter: end < place.end,
  };
}

/** How many terms match, counted with how many words do as the smaller part. */
function worthOf(matches: readonly MatchedWord[]): number {
  return termsOf(matches) * 1000 + matches.length;
}

/** How many different terms of the query match. */
export function termsOf(matches: readonly MatchedWord[]): number {
  return new Set(matches.map(({ term }) => term)).size;
}

function densestStart(matches: readonly MatchedWord[]): number {
  const stretches = matches.map(({ location }) => ({
    location,
    worth: worthOf(matches.filter((one) => one.location >= location && one.location < location + length - before)),
  }));
  return stretches.reduce((best, one) => (one.worth > best.worth ? one : best), { location: 0, worth: -1 }).location;
}

/** Where the excerpt begins whose first match is given. */
function startOf(words: readonly string[], placeStart: number, first: number): number {
  const usual = first - before;
  if (usual - placeStart <= tolerance) return placeStart;
  for (let index = first; index >= usual - tolerance; index -= 1) if (beginsSentence(words, index)) return index;
  return usual;
}

function beginsSentence(words: readonly string[], index: number): boolean {
  return /[.!?…][»”"')]*$/u.test(words[index - 1] ?? '') && /^[«“"'(]*\p{Lu}/u.test(words[index] ?? '');
}
