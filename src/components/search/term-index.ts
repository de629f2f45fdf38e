import { unpackTextBounds } from '../../domain/text-bounds.ts';
import { passingPages } from './passing-pages.ts';
import type { FoundPage, TermIndex } from './search-terms.ts';
import type { ShardFiles } from './shard-files.ts';

/** What is used of an index that Pagefind has opened. */
export interface PagefindInstance {
  readonly search: (
    text: string,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{
    readonly results: readonly FoundPage[];
    /** How many pages match, whether filters let them pass or not. */
    readonly unfilteredResultCount: number;
  }>;
}

/** A filter that no page has a value of, so that none passes. */
const nothing = { filters: { nothing: '' } };

/** How many searches are remembered: those of the words of a query, each in a few writings. */
const mostRemembered = 40;

/**
 * The index of a shard, of which the latest searches are remembered: while a query is written and narrowed, most of its
 * words stay the same.
 */
export function createTermIndex(instance: PagefindInstance, files: ShardFiles): TermIndex {
  const remembered = new Map<string, Promise<readonly FoundPage[]>>();
  return {
    find: (writing) => {
      const found = remembered.get(writing) ?? instance.search(writing).then(toFoundPages);
      remembered.delete(writing);
      remembered.set(writing, found);
      for (const oldest of remembered.keys()) if (remembered.size > mostRemembered) remembered.delete(oldest);
      return found;
    },
    count: async (writing) => (await instance.search(writing, nothing)).unfilteredResultCount,
    passing: async (filters) => {
      const { pages } = await files.meta();
      const passing = await passingPages(filters, pages.length, files.filterValues);
      return passing.flatMap((page) => pages[page] ?? []);
    },
    textBounds: async () => {
      const [{ pages, lengths }, bytes] = await Promise.all([files.meta(), files.textBounds()]);
      const bounds = unpackTextBounds(bytes, lengths);
      return new Map(pages.map((name, page) => [name, bounds[page] ?? []]));
    },
  };
}

/** Pagefind's own results hold on to more than is said of them. */
function toFoundPages({ results }: { readonly results: readonly FoundPage[] }): FoundPage[] {
  return results.map(({ id, score, words }) => ({ id, score, words }));
}
