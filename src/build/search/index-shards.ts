/**
 * Indexes shards one after the other, in a process of its own: `node index-shards.ts`, with a channel to its parent. It
 * says `ready`, is given an order, answers what came of it, is given the next one, and ends with `none`.
 */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { close } from 'pagefind';
import { z } from 'zod';
import { localeSchema } from '../../domain/locale.ts';
import { compareQuestionNumbers, parseQuestionNumber, type QuestionNumber } from '../../domain/question-number.ts';
import { compareShards } from '../../domain/shard.ts';
import { hearParent } from '../hear-parent.ts';
import { setAside } from '../set-aside.ts';
import { digestOfPages, readSearchedPages, type SearchedPage } from './batch-index.ts';
import { indexBatch, type IndexedBatch } from './indexed-batch.ts';
import { findBatch, writeBatch } from './kept-batch.ts';
import { batchOf, type BatchName } from './page-batch.ts';
import { createPrintedFinder } from './printed-words.ts';
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
  /** Where what was made of the batches is kept. */
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

/** So many batches are made at once: what Pagefind made of one is read and kept here while it works on the next. */
const batchesAtOnce = 2;

try {
  for (let answer: MadeShard | 'ready' = 'ready'; ;) {
    process.send?.(answer);
    const order = z.union([orderSchema, z.literal('none')]).parse(await hearParent());
    if (order === 'none') break;
    answer = await makeShard(order);
  }
} finally {
  await close();
}
process.disconnect();

/** The batches of a shard, in the order of their serials. */
interface ShardBatches {
  readonly names: readonly BatchName[];
  /** The digest of the pages of each. */
  readonly digests: Readonly<Record<BatchName, string>>;
  /** The pages of those that have changed, and are not made yet. */
  readonly changed: Map<BatchName, readonly SearchedPage[]>;
  readonly read: (name: BatchName) => readonly SearchedPage[];
}

/** Makes the batches of a shard that have changed, then its index from them all, and puts it in place when it is whole. */
async function makeShard(order: IndexOrder): Promise<MadeShard> {
  const shard = await findChanged(order);
  const { digests, changed } = shard;
  if (changed.size === 0 && !order.mustBeWritten) return { pages: digests, isNew: false };
  const batches = await makeBatches(order, shard);
  const unfinished = `${order.place}.unfinished`;
  await mkdir(unfinished, { recursive: true });
  await writeShardIndex(batches, order.locale, unfinished, order.place);
  await setAside([order.place], order.replaced);
  await rename(unfinished, order.place);
  return { pages: digests, isNew: true };
}

async function findChanged(order: IndexOrder): Promise<ShardBatches> {
  const { siteDirectory, locale } = order;
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
  return { names, digests, changed, read };
}

/** The batches of a shard: those that have changed are made, the others found, or made where they are not. */
async function makeBatches(
  { locale, kept }: IndexOrder,
  { names, digests, changed, read }: ShardBatches,
): Promise<IndexedBatch[]> {
  await mkdir(kept, { recursive: true });
  await removeOthers(kept, names);
  const batches = new Map<BatchName, IndexedBatch>();
  const findPrinted = createPrintedFinder(locale);
  const make = async (name: BatchName, pages: readonly SearchedPage[]): Promise<void> => {
    const batch = await indexBatch(pages, locale, findPrinted);
    writeBatch(join(kept, name), digests[name] ?? '', batch);
    batches.set(name, batch);
  };
  const others = names.filter((name) => !changed.has(name));
  const queue = changed.entries();
  const makeChanged = async (): Promise<void> => {
    for (const [name, pages] of queue) {
      await make(name, pages);
      // All pages of a shard at once would fill the memory.
      changed.delete(name);
    }
  };
  const findOthers = async (): Promise<void> => {
    for (const name of others) {
      const batch = findBatch(join(kept, name), digests[name] ?? '');
      if (batch) batches.set(name, batch);
      // Pagefind is given the pages that have changed meanwhile.
      await setImmediate();
    }
  };
  await Promise.all([...Array.from({ length: batchesAtOnce }, makeChanged), findOthers()]);
  for (const name of names) if (!batches.has(name)) await make(name, read(name));
  return names.flatMap((name) => batches.get(name) ?? []);
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
