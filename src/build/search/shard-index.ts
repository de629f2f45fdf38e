import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../domain/locale.ts';
import { hasBytes } from '../has-bytes.ts';
import type { IndexFiles } from './index-files.ts';
import type { IndexedBatch } from './indexed-batch.ts';
import { joinIndexes } from './join-indexes.ts';
import { tidyIndex } from './tidy-index.ts';

/**
 * Writes the index of a shard in one language. It holds what a search in the language needs, and nothing else of Pagefind's.
 * A file that has the same bytes in the index before is taken over with its date.
 *
 * @param batches - those of its pages, in the order of their serials
 * @param directory - where the index is written, an empty folder
 * @param before - the folder of the index that it replaces, on the same file system; there may be none
 * @throws ZodError or RangeError when the files are not those of the version that this was written for, Pagefind 1.5
 */
export async function writeShardIndex(
  batches: readonly IndexedBatch[],
  locale: Locale,
  directory: string,
  before?: string,
): Promise<void> {
  writeFiles(await tidyIndex(joinIndexes(batches), locale), directory, before);
}

/** One after the other: threads that write many small files into one folder wait for each other. */
function writeFiles(files: IndexFiles, directory: string, before: string | undefined): void {
  for (const folder of new Set([...files.keys()].map(dirname))) mkdirSync(join(directory, folder), { recursive: true });
  for (const [path, bytes] of files) {
    const place = join(directory, path);
    if (before === undefined || !takeOver(join(before, path), place, bytes)) writeFileSync(place, bytes);
  }
}

/** Has a file stand in a second place, if it is there and has these bytes. @returns whether it does */
function takeOver(file: string, place: string, bytes: Uint8Array): boolean {
  if (!hasBytes(file, bytes)) return false;
  try {
    linkSync(file, place);
    return true;
  } catch {
    // Not every file system knows a second place of a file.
    return false;
  }
}
