import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../domain/locale.ts';
import type { IndexFiles } from './index-files.ts';
import type { IndexedBatch } from './indexed-batch.ts';
import { joinIndexes } from './join-indexes.ts';
import { tidyIndex } from './tidy-index.ts';

/**
 * Writes the index of a shard in one language. It holds what a search in the language needs, and nothing else of Pagefind's.
 *
 * @param batches - those of its pages, in the order of their serials
 * @param directory - where the index is written, an empty folder
 * @throws ZodError or RangeError when the files are not those of the version that this was written for, Pagefind 1.5
 */
export async function writeShardIndex(
  batches: readonly IndexedBatch[],
  locale: Locale,
  directory: string,
): Promise<void> {
  writeFiles(await tidyIndex(joinIndexes(batches), locale), directory);
}

/** One after the other: threads that write many small files into one folder wait for each other. */
function writeFiles(files: IndexFiles, directory: string): void {
  for (const folder of new Set([...files.keys()].map(dirname))) mkdirSync(join(directory, folder), { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(directory, path), bytes);
}
