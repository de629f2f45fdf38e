import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noneIfAbsent } from '../collections/none-if-absent.ts';
import type { Locale } from '../domain/locale.ts';
import type { ShardName } from '../domain/shard.ts';
import type { Progress } from './progress.ts';
import { runForked } from './run-forked.ts';
import type { IndexOrder, MadeIndex } from './search/index-shards.ts';

/** The pages of a shard in one language, which are searched together, and the digest of all that their index depends on. */
export interface ShardToIndex {
  readonly locale: Locale;
  readonly name: ShardName;
  readonly digest: string;
  /** How many they are. */
  readonly count: number;
}

/** What the index of a shard was made from. */
export interface IndexOrigin {
  /** {@link ShardToIndex.digest}: while it is the same, the pages need not be read to know that they are. */
  readonly digest: string;
  /** The digest of the pages themselves. */
  readonly pages: string;
}

/** How the shards of a site are indexed. */
export interface IndexOptions {
  /** What the indexes in the site's folder were made from, by {@link shardKey}. */
  readonly previous: ReadonlyMap<string, IndexOrigin>;
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
 * Writes the search index of a built site into its folder `pagefind/`: an index a language and shard. One whose digest
 * has not changed is left as it is, and so is one whose pages, rendered anew, are the same bytes as before. What else the
 * folder holds is removed. An index is put in place when it is whole; the same pages give the same bytes.
 *
 * @throws Error with what Pagefind printed when it fails; shards that are under way are finished first
 */
export async function indexShards(
  siteDirectory: string,
  shards: readonly ShardToIndex[],
  { previous, processes }: IndexOptions,
  progress: Progress,
): Promise<IndexedShards> {
  const directory = join(siteDirectory, 'pagefind');
  const replaced = join(directory, '.replaced');
  await removeOthers(directory, shards);
  const present = shards.filter((shard) => existsSync(join(directory, shardKey(shard))));
  const known = new Map(present.map((shard) => [shard, previous.get(shardKey(shard))]));
  // The largest first, so that the processes end at nearly the same time.
  const changed = shards
    .filter((shard) => known.get(shard)?.digest !== shard.digest)
    .sort((one, other) => other.count - one.count);
  const origins = new Map(known.entries().flatMap(([shard, origin]) => (origin ? [[shardKey(shard), origin]] : [])));
  const stage = progress.begin('Building the search index', changed.length);
  const queue = changed.values();
  const failures: unknown[] = [];
  let indexed = 0;
  const toOrder = (shard: ShardToIndex): IndexOrder => {
    const { locale, name } = shard;
    const place = join(directory, shardKey(shard));
    return { siteDirectory, locale, name, place, replaced, known: known.get(shard)?.pages };
  };
  const work = async (): Promise<void> => {
    let shard: ShardToIndex | undefined;
    const hear = (made: MadeIndex | 'ready', reply: (order: IndexOrder | 'none') => void): void => {
      if (shard && made !== 'ready') {
        origins.set(shardKey(shard), { digest: shard.digest, pages: made.pages });
        if (made.isNew) indexed += 1;
        stage.advance();
      }
      shard = failures.length > 0 ? undefined : queue.next().value;
      reply(shard ? toOrder(shard) : 'none');
    };
    const { exitCode, output } = await runForked(indexScript, [], { hear, nodeOptions: memoryOptions });
    if (exitCode === 0 && !shard) return;
    failures.push(new Error(`Unexpected end of the indexing of ${shard ? shardKey(shard) : 'shards'}: ${output}`));
  };
  await Promise.all(Array.from({ length: Math.min(processes, changed.length) }, work));
  await rm(replaced, { recursive: true, force: true });
  stage.end();
  if (failures.length > 0) throw failures[0];
  return { indexed, origins };
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
