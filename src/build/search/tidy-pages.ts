import { packTextBounds } from '../../domain/text-bounds.ts';
import type { IndexedPage } from './indexed-batch.ts';
import { pack } from './packed-file.ts';

/** So many bits of the length of a page are kept: it is known to within a thirtieth. */
const bitsOfLength = 5;

/** Each column of the bounds has other numbers than the one before it: with little memory, their file is a tenth smaller. */
const memoryForBounds = 4;

/**
 * The length of a page, of which the ranking needs no more than about how long it is: every search of a shard begins with
 * those of all its pages, which take a byte less so.
 *
 * @param words - how many words it has
 */
export function roundedLength(words: number): number {
  const unit = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, words))) + 1 - bitsOfLength);
  return Math.round(words / unit) * unit;
}

/**
 * Writes the pages of an index, each into a file of its own, and where their texts stand into one of all.
 *
 * @param tidy - takes the files
 * @returns the pages as the file of an index has them that names all others
 */
export async function tidyPages(
  pages: readonly IndexedPage[],
  tidy: Map<string, Uint8Array>,
): Promise<[name: string, words: number][]> {
  for (const { name, file } of pages) tidy.set(`fragment/${name}.pf_fragment`, file);
  const lengths = pages.map(({ words }) => roundedLength(words));
  const bounds = pages.map((page) => page.bounds);
  tidy.set('texts.pf_bounds', await pack(packTextBounds(bounds, lengths), memoryForBounds));
  return pages.map(({ name }, index) => [name, lengths[index] ?? 0]);
}
