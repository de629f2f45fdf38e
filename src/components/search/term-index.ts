import { unpackTextBounds } from '../../domain/text-bounds.ts';
import { pagesWithMeant, type EngineAnswer } from './meant-words.ts';
import { passingPages } from './passing-pages.ts';
import type { FoundPage, TermIndex } from './search-terms.ts';
import type { ShardFiles } from './shard-files.ts';

/** What is used of an index that Pagefind has opened. */
export interface PagefindInstance {
  /** From then on, what is found for a word says which words of the index these are. */
  readonly enterPlaygroundMode: () => Promise<void>;
  readonly search: (text: string) => Promise<EngineAnswer>;
}

/** How many searches are remembered: those of the words of a query, each in a few writings. */
const mostRemembered = 40;

/** One word in quotation marks. */
const wholeWord = /^"(?<word>[^ "]+)"$/u;

/**
 * The index of a shard, of which the latest searches are remembered: while a query is written and narrowed, most of its
 * words stay the same.
 */
export function createTermIndex(instance: PagefindInstance, files: ShardFiles): TermIndex {
  const remembered = new Map<string, Promise<readonly FoundPage[]>>();
  return {
    find: (writing) => {
      const found = remembered.get(writing) ?? findMeant(instance, writing);
      remembered.delete(writing);
      remembered.set(writing, found);
      for (const oldest of remembered.keys()) if (remembered.size > mostRemembered) remembered.delete(oldest);
      return found;
    },
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

/** Of what Pagefind answers, no more is kept than is asked for: it is many times as large. */
async function findMeant(instance: PagefindInstance, writing: string): Promise<readonly FoundPage[]> {
  const whole = wholeWord.exec(writing)?.groups?.['word'];
  const word = whole ?? writing;
  return pagesWithMeant(await instance.search(word), word, whole !== undefined);
}
