import { unpackTextBounds } from '../../domain/text-bounds.ts';
import type { EngineFilters } from '../../query/engine-filters.ts';
import type { ShardMeta } from './shard-meta.ts';
import type { FoundPage, TermIndex } from './search-terms.ts';

/** What is used of an index that Pagefind has opened. */
export interface PagefindInstance {
  readonly search: (
    text: string | null,
    options?: { readonly filters: EngineFilters },
  ) => Promise<{ readonly results: readonly FoundPage[] }>;
}

/** How many searches are remembered: those of the words of a query, each in a few writings. */
const mostRemembered = 40;

/**
 * The index of a shard, of which the latest searches are remembered: while a query is written and narrowed, most of its
 * words stay the same.
 *
 * @param readMeta - what the index says of its files
 * @param readBounds - the file of the bounds of texts
 */
export function createTermIndex(
  instance: PagefindInstance,
  readMeta: () => Promise<ShardMeta>,
  readBounds: () => Promise<Uint8Array>,
): TermIndex {
  const remembered = new Map<string, Promise<readonly FoundPage[]>>();
  const search = (text: string | null, filters: EngineFilters): Promise<readonly FoundPage[]> => {
    const key = text ?? JSON.stringify(filters);
    const asked = remembered.get(key) ?? instance.search(text, { filters }).then(toFoundPages);
    remembered.delete(key);
    remembered.set(key, asked);
    for (const oldest of remembered.keys()) if (remembered.size > mostRemembered) remembered.delete(oldest);
    return asked;
  };
  return {
    find: (writing) => search(writing, { all: [] }),
    passing: (filters) => search(null, filters),
    textBounds: async () => {
      const [{ pages }, bytes] = await Promise.all([readMeta(), readBounds()]);
      const bounds = unpackTextBounds(bytes, pages.length);
      return new Map(pages.map((name, index) => [name, bounds[index] ?? []]));
    },
  };
}

/** Pagefind's own results hold on to more than is said of them. */
function toFoundPages({ results }: { readonly results: readonly FoundPage[] }): FoundPage[] {
  return results.map(({ id, score, words }) => ({ id, score, words }));
}
