/**
 * Indexes a shard in a process of its own, so that its memory is given back, and several can be indexed at once:
 * `node index-shard.ts SITE LOCALE SHARD DIRECTORY [DIGEST]`, with a channel to its parent. Where the pages are still
 * those of the digest, nothing is written.
 */
import { z } from 'zod';
import { localeSchema } from '../../domain/locale.ts';
import { digestOfPages, readShardPages, writeShardIndex } from './shard-index.ts';

/** What such a process answers. */
export interface MadeIndex {
  /** The digest of the pages. */
  readonly pages: string;
  /** Whether an index was written. */
  readonly isNew: boolean;
}

const [siteDirectory, locale, name, directory, known] = z
  .tuple([z.string(), localeSchema, z.string(), z.string(), z.string().optional()])
  .parse(process.argv.slice(2));
const pages = await readShardPages(siteDirectory, { locale, name });
const made: MadeIndex = { pages: digestOfPages(pages), isNew: digestOfPages(pages) !== known };
if (made.isNew) await writeShardIndex(pages, locale, directory);
process.send?.(made);
process.disconnect();
