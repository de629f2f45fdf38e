import { readFamilyWord } from '../../domain/family-word.ts';
import { endingFamilyOf, familyOf } from '../../query/word-family.ts';
import type { FoundPage } from './search-terms.ts';

/** What Pagefind answers, in the mode in which it says what it has found; of a phrase it says no more than the pages. */
export interface EngineAnswer {
  readonly results: readonly EngineResult[];
  /** The stems of what was looked for. */
  readonly search_keywords?: readonly string[] | undefined;
}

/** A page that Pagefind has found. */
interface EngineResult extends FoundPage {
  /** Each of its places, with the stem that the index has of the word there. */
  readonly weighted_locations?:
    readonly { readonly location: number; readonly verbose?: { readonly word_string: string } }[] | undefined;
  /** How well each of these stems matches. */
  readonly scores?: readonly { readonly search_term: string; readonly score: number }[] | undefined;
}

/**
 * What makes another word of the same stem, in either language: the adjective of a noun (`communal`, `commercieel`), and the
 * form of a French verb of which the engine's stem keeps the end (`financent`).
 */
const endings = ['al', 'el', 'ial', 'iel', 'aal', 'eel', 'ent'];

/** Of shorter stems such an ending makes any word: `vial` of *vie*. */
const fewestLetters = 4;

/**
 * The pages that have a word that is meant. Pagefind takes the stem of what is written for a beginning, *commun* of
 * `commune`, and so finds *communiquer* and *communication*; where no word begins so, it takes the longest beginning that
 * there is. Those words are none that the reader has asked for: neither their places count, nor what they make a page match
 * better.
 *
 * @param written - one word
 * @param isWhole - whether no word is meant that is longer
 */
export function pagesWithMeant(
  { results, search_keywords: [stem] = [] }: EngineAnswer,
  written: string,
  isWhole: boolean,
): FoundPage[] {
  const beginning = foldAccents(written);
  const known = new Map<string, boolean>();
  const isAmong = (indexed: string): boolean => {
    const isIt = known.get(indexed) ?? (isWhole ? isForm : isMeant)(beginning, stem ?? beginning, indexed);
    known.set(indexed, isIt);
    return isIt;
  };
  return results.flatMap(({ id, score, weighted_locations: places = [], scores = [] }) => {
    const words = places.filter(({ verbose }) => isAmong(verbose?.word_string ?? '')).map(({ location }) => location);
    if (words.length === 0) return [];
    if (words.length === places.length) return { id, score, words };
    const all = scores.reduce((sum, one) => sum + one.score, 0);
    const meant = scores.reduce((sum, one) => sum + (isAmong(one.search_term) ? one.score : 0), 0);
    return { id, score: all > 0 ? (score * meant) / all : score, words };
  });
}

/**
 * Whether a word of the index is a form of what is written, and no end of compounds.
 *
 * @param written - without accents
 */
function isForm(written: string, stem: string, indexed: string): boolean {
  const { stem: own, isCompoundEnd, other } = readFamilyWord(indexed);
  const family = other === undefined ? '' : familyOf(other, own);
  return own === stem && !isCompoundEnd && family === familyOf(written, stem);
}

/**
 * Whether a word is meant, by the name that the index has of it: a form of what is written, one that begins with it, or one
 * that differs by an ending; in Dutch, one that is the end of a compound, too.
 *
 * @param written - without accents
 */
export function isMeant(written: string, stem: string, indexed: string): boolean {
  const { stem: own, isCompoundEnd, other } = readFamilyWord(indexed);
  if (isCompoundEnd && own === stem) return (other ?? '') === endingFamilyOf(written, stem);
  if (isForm(written, stem, indexed) || other?.startsWith(written) === true) return true;
  const family = familyOf(written, stem);
  if (other !== undefined && !isCompoundEnd) return written.startsWith(other) && familyOf(other, own) === family;
  if (own === stem || !own.startsWith(stem)) return false;
  if (own.startsWith(written) || written.startsWith(own)) return true;
  return family === '' && stem.length >= fewestLetters && endings.includes(own.slice(stem.length));
}

/** As the index has them: without accents, in lower case. */
function foldAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
