import { anyWord, together } from '../../query/engine-terms.ts';
import type { FoundPage } from './search-terms.ts';

/** What finds the pages that have a word, which stands in quotation marks, with all its places. */
type FindWriting = (writing: string) => Promise<readonly FoundPage[]>;

/**
 * A sign that stands by itself counts as a word: `fédéraux - Communication`, `projet de « loi`. There may be two where the
 * texts are read before anything is said to be found.
 */
const mostSigns = 2;

/** Whether a writing is several words, which are to be found by their places. */
export function areTogether(writing: string): boolean {
  return writing.includes(' ');
}

/**
 * Finds the pages in which words stand one behind the other, with as many between them as the writing leaves open, or fewer,
 * as signs may hold some together. It finds more: other forms of the words, and with signs that are words where the writing
 * leaves any open.
 *
 * @param writing - `«lutte contre * racisme»`, or `"arc en ciel"`
 * @returns pages with the places of those words; how well one matches is how well it does for all of them
 */
export async function findTogether(writing: string, find: FindWriting): Promise<readonly FoundPage[]> {
  const words = writing
    .replaceAll(marks, '')
    .split(' ')
    .map((word, place) => ({ word, place }))
    .filter(({ word }) => word !== anyWord);
  const found = await Promise.all(words.map(({ word }) => find(`"${word}"`)));
  const steps = words.slice(1).map(({ place }, index) => place - (words[index]?.place ?? 0));
  const [first = [], ...others] = found;
  const byId = others.map((pages) => new Map(pages.map((page) => [page.id, page])));
  return first.flatMap((page) => {
    const following = byId.flatMap((pages) => pages.get(page.id) ?? []);
    if (following.length < byId.length) return [];
    const places = placesInRow([page, ...following], steps, writing.startsWith(together.begin) ? mostSigns : 0);
    const score = following.reduce((sum, one) => sum + one.score, page.score);
    return places.length === 0 ? [] : { id: page.id, score, words: places };
  });
}

const marks = new RegExp(`["${together.begin}${together.end}]`, 'gu');

/** The places in which words stand one behind the other, each at most so many steps behind the one before, and signs. */
function placesInRow(pages: readonly FoundPage[], steps: readonly number[], signs: number): number[] {
  const [first, ...following] = pages;
  const rows = (first?.words ?? []).flatMap((begin) => {
    let ends = [begin];
    const row = [begin];
    for (const [index, { words }] of following.entries()) {
      const most = (steps[index] ?? 1) + signs;
      ends = words.filter((place) => ends.some((end) => end <= place && place - end <= most));
      row.push(...ends);
    }
    return ends.length > 0 ? row : [];
  });
  return [...new Set(rows)].sort((a, b) => a - b);
}
