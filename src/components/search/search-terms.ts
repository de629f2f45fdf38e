import type { EngineFilters } from '../../query/engine-filters.ts';
import type { EngineTerm } from '../../query/engine-terms.ts';
import { pagesWithTerms } from '../../query/pages-with-terms.ts';
import type { EngineSearch } from '../../query/to-engine-search.ts';
import type { TextBounds } from '../../domain/text-bounds.ts';
import { areTogether, findTogether } from './words-together.ts';
import { wordsInParts } from './words-in-parts.ts';

/** What the search for one writing says of a page. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
  /** The ordinals of the words that match. */
  readonly words: readonly number[];
}

/** The index of a shard, as Pagefind searches it. */
export interface TermIndex {
  /** What it finds for a word, or for one in quotation marks, with all its places. */
  find(writing: string): Promise<readonly FoundPage[]>;
  /** The names of the pages that filters let pass. */
  passing(filters: EngineFilters): Promise<readonly string[]>;
  /** Where the texts of each page stand. */
  textBounds(): Promise<ReadonlyMap<string, TextBounds>>;
}

/** What a shard has for a search. */
export interface TermsFound {
  readonly pages: readonly FoundPage[];
  /** The wanted words that it does not have, and that no word of it begins with. */
  readonly unknownWords: readonly string[];
}

/** By what the score of a page is multiplied that may have what is excluded: it is less than that of any other. */
const shareOfSuspects = 1e-6;

/**
 * Searches a shard term by term: a page is found that has every wanted term and no excluded one. How well it matches is the
 * sum of how well it does for each term, by the best of its writings; the engine's own ranking of all words at once, added
 * or in place of it, puts no more of the questions first that are known to be right.
 */
export async function searchTerms(index: TermIndex, search: EngineSearch): Promise<TermsFound> {
  const { filters, parts } = search;
  const terms = search.terms.filter(({ isDoubtful }) => isDoubtful !== true);
  const wanted = terms.filter(({ isExcluded }) => !isExcluded);
  // Where parts of pages are looked in, a word may be excluded of one that stands in another.
  const isOfParts = parts.length > 0 && wanted.length > 0;
  const isNarrowed = filters.all.length > 0 || wanted.length === 0;
  const [found, passing] = await Promise.all([
    findWritings(index, wanted),
    isNarrowed ? index.passing(filters) : undefined,
  ]);
  const pagesOf = (writing: string): ReadonlyMap<string, FoundPage> => found.get(writing) ?? new Map();
  const wordsOf = ({ writings }: EngineTerm, id: string): number[] =>
    writings.flatMap((writing) => pagesOf(writing).get(id)?.words ?? []);
  const scoreOf = (id: string): number => {
    const ofTerms = wanted.map(({ writings }) => Math.max(...writings.map((one) => pagesOf(one).get(id)?.score ?? 0)));
    return ofTerms.reduce((sum, one) => sum + one, 0);
  };
  const passingIds = passing && new Set(passing);
  const pagesWith = (some: readonly EngineTerm[]): string[] =>
    pagesWithTerms(
      some,
      (writing) => [...pagesOf(writing).keys()],
      () => passing ?? [],
    ).filter((id) => passingIds?.has(id) ?? true);
  let candidates = pagesWith(wanted);
  // The files of excluded words are fetched where there is something that they could exclude.
  if (candidates.length > 0 && wanted.length < terms.length) {
    const excluded = terms.filter(({ isExcluded }) => isExcluded);
    for (const [writing, pages] of await findWritings(index, excluded)) found.set(writing, pages);
    if (!isOfParts) candidates = pagesWith(terms);
  }
  const doubtful = candidates.length > 0 ? search.terms.filter(({ isDoubtful }) => isDoubtful) : [];
  const suspects = await findWritings(index, doubtful);
  const isSuspect = (id: string): boolean => [...suspects.values()].some((pages) => pages.has(id));
  const bounds = isOfParts && candidates.length > 0 ? await index.textBounds() : undefined;
  const pages = candidates.flatMap((id) => {
    const places = bounds
      ? wordsInParts(bounds.get(id) ?? [], parts, (term) => wordsOf(term, id), terms)
      : wanted.flatMap((term) => wordsOf(term, id));
    if (places === undefined) return [];
    // They come last, as most of them are left out when they are read.
    const score = isSuspect(id) ? scoreOf(id) * shareOfSuspects : scoreOf(id);
    return { id, score, words: [...new Set(places)].sort((a, b) => a - b) };
  });
  const isUnknown = ({ kind, writings }: EngineTerm): boolean =>
    kind === 'word' && writings.every((writing) => pagesOf(writing).size === 0);
  const unknownWords = wanted.filter(isUnknown).flatMap(({ writings }) => writings[0] ?? []);
  return { pages, unknownWords: unknownWords.map((word) => word.replaceAll(/["«»]/gu, '')) };
}

/** What is found for each writing of each term, by the names of the pages. */
async function findWritings(
  index: TermIndex,
  terms: readonly EngineTerm[],
): Promise<Map<string, ReadonlyMap<string, FoundPage>>> {
  const writings = new Set(terms.flatMap((term) => term.writings));
  const find = (writing: string): Promise<readonly FoundPage[]> => index.find(writing);
  const found = [...writings].map(async (writing) => {
    const pages = await (areTogether(writing) ? findTogether(writing, find) : find(writing));
    return [writing, new Map(pages.map((page) => [page.id, page]))] as const;
  });
  return new Map(await Promise.all(found));
}
