/**
 * Indexes shards one after the other, in a process of its own: `node index-shards.ts`, with a channel to its parent. It
 * says `ready`, is given an order, answers what came of it, is given the next one, and ends with `none`.
 */
import { once } from 'node:events';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { z } from 'zod';
import { localeSchema } from '../../domain/locale.ts';
import { compareQuestionNumbers, parseQuestionNumber, type QuestionNumber } from '../../domain/question-number.ts';
import { compareShards } from '../../domain/shard.ts';
import { setAside } from '../set-aside.ts';
import { digestOfPages, indexPages, readSearchedPages, type SearchedPage } from './batch-index.ts';
import type { IndexFiles } from './index-files.ts';
import { findBatch, writeBatch } from './kept-batch.ts';
import { batchOf, type BatchName } from './page-batch.ts';
import { writeShardIndex } from './shard-index.ts';

const batchOrderSchema = z.object({
  /** The digest of the pages that the batch was made from which is kept: while they are the same, it is not made again. */
  known: z.string().optional(),
  /** Whether nothing that its pages depend on has changed: they need not be read to know that they are the same. */
  isAsBefore: z.boolean(),
});

const orderSchema = z.object({
  siteDirectory: z.string(),
  locale: localeSchema,
  name: z.string(),
  /** The folder of the index. */
  place: z.string(),
  /** Where an index that is replaced is set aside. */
  replaced: z.string(),
  /** Where what Pagefind made of the batches is kept. */
  kept: z.string(),
  /** All batches that the shard has. */
  batches: z.record(z.string(), batchOrderSchema),
  /** Whether the index is to be written even where every batch is as it was: there is none, or it has a batch too many. */
  mustBeWritten: z.boolean(),
});

/** What such a process is told. */
export type IndexOrder = z.infer<typeof orderSchema>;

/** What it answers. */
export interface MadeShard {
  /** The digest of the pages of each batch. */
  readonly pages: Readonly<Record<BatchName, string>>;
  /** Whether an index was written. */
  readonly isNew: boolean;
}

try {
  for (let answer: MadeShard | 'ready' = 'ready'; ;) {
    process.send?.(answer);
    const [message] = z
      .tuple([z.union([orderSchema, z.literal('none')])])
      .rest(z.unknown())
      .parse(await once(process, 'message'));
    if (message === 'none') break;
    answer = await makeShard(message);
  }
} finally {
  await close();
}
process.disconnect();

/** Makes the batches of a shard that have changed, then its index from them all, and puts it in place when it is whole. */
async function makeShard(order: IndexOrder): Promise<MadeShard> {
  const { siteDirectory, locale, kept } = order;
  const names = Object.keys(order.batches).sort((a, b) => compareShards(b, a));
  const questions = await findQuestions(order);
  const read = (name: BatchName): SearchedPage[] => {
    const pages = readSearchedPages(siteDirectory, locale, questions.get(name) ?? []);
    if (pages.length === 0) throw new Error(`Unexpected batch ${locale}/${name}, expected one that has a page`);
    return pages;
  };
  const digests: Record<BatchName, string> = {};
  const changed = new Map<BatchName, readonly SearchedPage[]>();
  for (const name of names) {
    const { known, isAsBefore } = order.batches[name] ?? { isAsBefore: false };
    if (known !== undefined && isAsBefore) digests[name] = known;
    else {
      const own = read(name);
      digests[name] = digestOfPages(own);
      if (digests[name] !== known) changed.set(name, own);
    }
  }
  if (changed.size === 0 && !order.mustBeWritten) return { pages: digests, isNew: false };
  await mkdir(kept, { recursive: true });
  await removeOthers(kept, names);
  const batches: IndexFiles[] = [];
  for (const name of names) {
    const file = join(kept, name);
    const digest = digests[name] ?? '';
    const standing = changed.has(name) ? undefined : findBatch(file, digest);
    const batch = standing ?? (await indexPages(changed.get(name) ?? read(name), locale));
    if (!standing) writeBatch(file, digest, batch);
    changed.delete(name);
    batches.push(batch);
  }
  const unfinished = `${order.place}.unfinished`;
  await mkdir(unfinished, { recursive: true });
  await writeShardIndex(batches, locale, unfinished);
  await setAside([order.place], order.replaced);
  await rename(unfinished, order.place);
  return { pages: digests, isNew: true };
}

/** The questions that have a page in the language, in the order of their numbers, by their batches. */
async function findQuestions({ siteDirectory, locale }: IndexOrder): Promise<Map<BatchName, QuestionNumber[]>> {
  const names = await readdir(join(siteDirectory, locale));
  const questions = names.filter((entry) => parseQuestionNumber(entry) !== undefined).sort(compareQuestionNumbers);
  return Map.groupBy(questions, batchOf);
}

/** Removes what is kept of batches that are no more. */
async function removeOthers(kept: string, names: readonly BatchName[]): Promise<void> {
  const others = (await readdir(kept)).filter((file) => !names.includes(file));
  for (const file of others) await rm(join(kept, file));
}
