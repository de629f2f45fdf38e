import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noneIfAbsent } from '../collections/none-if-absent.ts';
import type { Locale } from '../domain/locale.ts';
import type { ShardName } from '../domain/shard.ts';
import type { Progress } from './progress.ts';
import { runForked } from './run-forked.ts';
import type { IndexOrder, MadeShard } from './search/index-shards.ts';
import type { BatchName } from './search/page-batch.ts';

/** The pages of a shard in one language, which are searched together. */
export interface ShardToIndex {
  readonly locale: Locale;
  readonly name: ShardName;
  readonly batches: Readonly<Record<BatchName, BatchToIndex>>;
}

/** The pages of a shard that are indexed together. */
export interface BatchToIndex {
  /** The digest of all that they depend on. */
  readonly digest: string;
  /** How many they are. */
  readonly count: number;
}

/** What the index of a batch was made from. */
export interface BatchOrigin {
  /** {@link BatchToIndex.digest}: while it is the same, the pages need not be read to know that they are. */
  readonly digest: string;
  /** The digest of the pages themselves. */
  readonly pages: string;
}

/** What the index of a shard was made from. */
export type IndexOrigin = Readonly<Record<BatchName, BatchOrigin>>;

/** How the shards of a site are indexed. */
export interface IndexOptions {
  /** What the indexes in the site's folder were made from, by {@link shardKey}. */
  readonly previous: ReadonlyMap<string, IndexOrigin>;
  /** A folder in the project, where the indexes of batches are kept from build to build. */
  readonly keptDirectory: string;
  /** How many shards are indexed at once, in as many processes. */
  readonly processes: number;
}

/** The indexes of a site after a build. */
export interface IndexedShards {
  /** How many were made anew. */
  readonly indexed: number;
  /** What they were made from, by {@link shardKey}. */
  readonly origins: ReadonlyMap<string, IndexOrigin>;
}

/** What tells a shard in one language from the others, and its folder below `pagefind/`: `fr/5-8000-11999`. */
export function shardKey({ locale, name }: Pick<ShardToIndex, 'locale' | 'name'>): string {
  return `${locale}/${name}`;
}

/**
 * Writes the search index of a built site into its folder `pagefind/`: an index a language and shard. One of whose batches
 * no digest has changed is left as it is, and so is one whose pages, rendered anew, are the same bytes as before. Of the
 * others, only the batches with a changed page are indexed, and joined with those that are kept. What else the folder holds
 * is removed. An index is put in place when it is whole; the same pages give the same bytes.
 *
 * @throws Error with what Pagefind printed when it fails; shards that are under way are finished first
 */
export async function indexShards(
  siteDirectory: string,
  shards: readonly ShardToIndex[],
  { previous, keptDirectory, processes }: IndexOptions,
  progress: Progress,
): Promise<IndexedShards> {
  const directory = join(siteDirectory, 'pagefind');
  const replaced = join(directory, '.replaced');
  for (const folder of [directory, keptDirectory]) await removeOthers(folder, shards);
  const toOrder = (shard: ShardToIndex): IndexOrder => {
    const { locale, name } = shard;
    const key = shardKey(shard);
    const known = previous.get(key) ?? {};
    const batches = Object.entries(shard.batches).map(([batch, { digest }]) => {
      const origin = known[batch];
      return [batch, { known: origin?.pages, isAsBefore: origin?.digest === digest }] as const;
    });
    const [place, kept] = [join(directory, key), join(keptDirectory, key)];
    const mustBeWritten = !existsSync(place) || Object.keys(known).some((batch) => !(batch in shard.batches));
    return { siteDirectory, locale, name, place, replaced, kept, batches: Object.fromEntries(batches), mustBeWritten };
  };
  // The largest first, so that the processes end at nearly the same time.
  const changed = shards
    .map((shard) => ({ shard, order: toOrder(shard) }))
    .filter(({ order }) => order.mustBeWritten || Object.values(order.batches).some(({ isAsBefore }) => !isAsBefore))
    .sort((one, other) => countOf(other.shard) - countOf(one.shard));
  const origins = new Map<string, IndexOrigin>();
  for (const key of shards.map(shardKey)) {
    const origin = previous.get(key);
    if (origin) origins.set(key, origin);
  }
  const stage = progress.begin('Building the search index', changed.length);
  const queue = changed.values();
  const failures: unknown[] = [];
  let indexed = 0;
  const work = async (): Promise<void> => {
    let current: (typeof changed)[number] | undefined;
    const hear = (made: MadeShard | 'ready', reply: (order: IndexOrder | 'none') => void): void => {
      if (current && made !== 'ready') {
        origins.set(shardKey(current.shard), originOf(current.shard, made));
        if (made.isNew) indexed += 1;
        stage.advance();
      }
      current = failures.length > 0 ? undefined : queue.next().value;
      reply(current?.order ?? 'none');
    };
    const { exitCode, output } = await runForked(indexScript, [], { hear, nodeOptions: memoryOptions });
    if (exitCode === 0 && !current) return;
    failures.push(
      new Error(`Unexpected end of the indexing of ${current ? shardKey(current.shard) : 'shards'}: ${output}`),
    );
  };
  await Promise.all(Array.from({ length: Math.min(processes, changed.length) }, work));
  await rm(replaced, { recursive: true, force: true });
  stage.end();
  if (failures.length > 0) throw failures[0];
  return { indexed, origins };
}

function originOf({ batches }: ShardToIndex, { pages }: MadeShard): IndexOrigin {
  const origins = Object.entries(batches).map(([name, { digest }]) => {
    return [name, { digest, pages: pages[name] ?? '' }] as const;
  });
  return Object.fromEntries(origins);
}

/** How many pages a shard has. */
function countOf({ batches }: ShardToIndex): number {
  return Object.values(batches).reduce((sum, { count }) => sum + count, 0);
}

/** Removes shards that are no more, and what a build that was interrupted left. */
async function removeOthers(directory: string, shards: readonly ShardToIndex[]): Promise<void> {
  const kept = new Set(shards.flatMap((shard) => [shard.locale, shardKey(shard)]));
  for (const top of await readdir(directory).catch(noneIfAbsent)) {
    const inner: string[] = await readdir(join(directory, top)).catch(noneIfAbsent);
    const gone = kept.has(top) ? inner.map((name) => `${top}/${name}`).filter((path) => !kept.has(path)) : [top];
    for (const path of gone) await rm(join(directory, path), { recursive: true });
  }
}

/** The pages of a shard pass through the memory for what is young, in MB, and little of them is moved to what is old. */
const memoryOptions = ['--max-semi-space-size=64'];

const indexScript = fileURLToPath(new URL('search/index-shards.ts', import.meta.url));
