import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noneIfAbsent } from '../collections/none-if-absent.ts';
import type { Locale } from '../domain/locale.ts';
import type { ShardName } from '../domain/shard.ts';
import { projectDirectory } from './archive-config.ts';
import type { Progress } from './progress.ts';
import { runNode } from './run-node.ts';

/** The pages of a shard in one language, which are searched together, and the digest of all that their index depends on. */
export interface ShardToIndex {
  readonly locale: Locale;
  readonly name: ShardName;
  readonly digest: string;
}

/** How the shards of a site are indexed. */
export interface IndexOptions {
  /** The digests with which the indexes in the site's folder were made, by {@link shardKey}. */
  readonly previous: ReadonlyMap<string, string>;
  /** How many shards are indexed at once, each in a process of its own. */
  readonly processes: number;
}

/** What tells a shard in one language from the others, and its folder below `pagefind/`: `fr/5-8000-11999`. */
export function shardKey({ locale, name }: Pick<ShardToIndex, 'locale' | 'name'>): string {
  return `${locale}/${name}`;
}

/**
 * Writes the search index of a built site into its folder `pagefind/`: an index a language and shard, of which one with
 * an unchanged digest is left as it is. What else the folder holds is removed. An index is put in place when it is
 * whole; the same pages give the same bytes.
 *
 * @returns how many shards were indexed
 * @throws Error with what Pagefind printed when it fails; shards that are under way are finished first
 */
export async function indexShards(
  siteDirectory: string,
  shards: readonly ShardToIndex[],
  { previous, processes }: IndexOptions,
  progress: Progress,
): Promise<number> {
  const directory = join(siteDirectory, 'pagefind');
  await removeOthers(directory, shards);
  const isUntouched = (shard: ShardToIndex): boolean =>
    previous.get(shardKey(shard)) === shard.digest && existsSync(join(directory, shardKey(shard)));
  const changed = shards.filter((shard) => !isUntouched(shard));
  const stage = progress.begin('Building the search index', changed.length);
  const queue = changed.values();
  const failures: unknown[] = [];
  const work = async (): Promise<void> => {
    for (const shard of queue) {
      if (failures.length > 0) return;
      await indexShard(siteDirectory, shard).catch((error: unknown) => failures.push(error));
      stage.advance();
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  stage.end();
  if (failures.length > 0) throw failures[0];
  return changed.length;
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

const indexScript = fileURLToPath(new URL('search/index-shard.ts', import.meta.url));

async function indexShard(siteDirectory: string, shard: ShardToIndex): Promise<void> {
  const place = join(siteDirectory, 'pagefind', shardKey(shard));
  const unfinished = `${place}.unfinished`;
  await mkdir(unfinished, { recursive: true });
  const { exitCode, output } = await runNode([indexScript, siteDirectory, shard.locale, shard.name, unfinished], {
    cwd: projectDirectory,
    output: 'collect',
  });
  if (exitCode !== 0) throw new Error(`Unexpected end of the indexing of ${shardKey(shard)}: ${output.trim()}`);
  await rm(place, { recursive: true, force: true });
  await rename(unfinished, place);
}
