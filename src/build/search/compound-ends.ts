import { compoundEndMark } from '../../domain/compound-end.ts';
import type { IndexedWord } from './index-chunks.ts';
import { readPlaces, readWritings, standsAt, writePlaces } from './word-places.ts';

/** Shorter ends and beginnings stand in many words that are no compounds, as *gas* and *ten* do. */
const fewestLetters = { end: 4, beginning: 4 };
/** A word in fewer pages is as likely a misprint. */
const fewestPages = 3;

/** What joins the two words of a compound, and what the stem of the first may have lost: *gezondheidszorg*, *vergunningsplicht*. */
const joints = [
  '',
  's',
  'e',
  'en',
  'er',
  'ing',
  'ings',
  'heid',
  'heids',
  'atie',
  'aties',
  'iteit',
  'iteits',
  'ie',
  'ies',
];

/** Of two letters at its end a stem keeps one: *vergunning* is *vergun*. */
const doubled = /(.)\1$/;

/**
 * Adds the ends of Dutch compounds to the words of an index, which finds words by their beginnings only: both of its words
 * are words of the index. They weigh half of the whole.
 *
 * @param words - in the order of the alphabet, in which what is returned is as well
 */
export function addCompoundEnds(words: readonly IndexedWord[]): IndexedWord[] {
  const known = new Map(words.map((word) => [word.word, word]));
  const judged = new Map<string, boolean>();
  const isCommon = (word: string): boolean => {
    const entry = known.get(word);
    if (!entry) return false;
    const common = judged.get(word) ?? standsInPages(entry, fewestPages);
    judged.set(word, common);
    return common;
  };
  const compounds = new Map<string, IndexedWord[]>();
  for (const compound of words) {
    for (const end of endsOf(compound.word, isCommon)) {
      const others = compounds.get(end);
      if (others) others.push(compound);
      else compounds.set(end, [compound]);
    }
  }
  return words.flatMap((word) => {
    const own = compounds.get(word.word);
    const end = own && joinPlaces(word, own);
    return end ? [word, end] : [word];
  });
}

/** Whether a word stands in so many pages, or more. */
function standsInPages(word: IndexedWord, count: number): boolean {
  const pages = new Set<number>();
  return standsAt(word, (page) => pages.add(page).size >= count);
}

/** The ends of a word that are words, behind a beginning that is one. */
function endsOf(word: string, isCommon: (word: string) => boolean): string[] {
  const ends: string[] = [];
  for (let cut = fewestLetters.beginning; cut <= word.length - fewestLetters.end; cut += 1) {
    if (!isCommon(word.slice(cut))) continue;
    const beginning = word.slice(0, cut);
    const isWord = joints.some((joint) => {
      if (!beginning.endsWith(joint)) return false;
      const first = beginning.slice(0, beginning.length - joint.length);
      const stems = [first, first.replace(doubled, '$1')];
      return stems.some((stem) => stem.length >= fewestLetters.beginning && isCommon(stem));
    });
    if (isWord) ends.push(word.slice(cut));
  }
  return ends;
}

/** The places of compounds where their end does not stand as a word; `undefined` where it does everywhere. */
function joinPlaces(end: IndexedWord, compounds: readonly IndexedWord[]): IndexedWord | undefined {
  const ownPlaces = readPlaces(end);
  const joined = new Map<number, Map<number, number>>();
  for (const { page, locations } of compounds.flatMap(readWritings).flatMap(([, pages]) => pages)) {
    const own = ownPlaces.get(page);
    for (const [location, weight] of locations) {
      if (own?.has(location)) continue;
      const ofPage = joined.get(page) ?? new Map<number, number>();
      joined.set(page, ofPage.set(location, Math.floor(weight / 2)));
    }
  }
  return joined.size > 0 ? writePlaces(end.word + compoundEndMark, joined) : undefined;
}
