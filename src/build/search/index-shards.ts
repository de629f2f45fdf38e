/**
 * Indexes shards one after the other, in a process of its own: `node index-shards.ts`, with a channel to its parent. It
 * says `ready`, is given an order, answers what came of it, is given the next one, and ends with `none`.
 */
import { once } from 'node:events';
import { mkdir, rename } from 'node:fs/promises';
import { z } from 'zod';
import { localeSchema } from '../../domain/locale.ts';
import { setAside } from '../set-aside.ts';
import { digestOfPages, readShardPages, writeShardIndex } from './shard-index.ts';

const orderSchema = z.object({
  siteDirectory: z.string(),
  locale: localeSchema,
  name: z.string(),
  /** The folder of the index. */
  place: z.string(),
  /** Where an index that is replaced is set aside. */
  replaced: z.string(),
  /** The digest of the pages that the index in place was made from: while they are the same, nothing is written. */
  known: z.string().optional(),
});

/** What such a process is told. */
export type IndexOrder = z.infer<typeof orderSchema>;

/** What it answers. */
export interface MadeIndex {
  /** The digest of the pages. */
  readonly pages: string;
  /** Whether an index was written. */
  readonly isNew: boolean;
}

for (let answer: MadeIndex | 'ready' = 'ready'; ;) {
  process.send?.(answer);
  const [message] = z
    .tuple([z.union([orderSchema, z.literal('none')])])
    .rest(z.unknown())
    .parse(await once(process, 'message'));
  if (message === 'none') break;
  answer = await makeIndex(message);
}
process.disconnect();

/** Makes the index of a shard, and puts it in place when it is whole. */
async function makeIndex({ siteDirectory, locale, name, place, replaced, known }: IndexOrder): Promise<MadeIndex> {
  const unfinished = `${place}.unfinished`;
  const pages = await readShardPages(siteDirectory, { locale, name });
  const digest = digestOfPages(pages);
  if (digest === known) return { pages: digest, isNew: false };
  await mkdir(unfinished, { recursive: true });
  await writeShardIndex(pages, locale, unfinished);
  await setAside([place], replaced);
  await rename(unfinished, place);
  return { pages: digest, isNew: true };
}
