import { join } from 'node:path';
import type { Progress } from '../progress.ts';
import { findIntact } from './check-markdown.ts';
import { isContentCache, readContentCache, type CachedContent, type ContentCache } from './content-cache.ts';
import { filesOf, type ContentRecord } from './content-record.ts';
import type { ContentThreads } from './content-threads.ts';
import { groupByName } from './question-groups.ts';
import type { ContentFolders, FileGroup } from './read-group.ts';

/** The raw files that there are, by their paths in the order of all, and the folders. */
export interface FoundArchive {
  readonly paths: readonly string[];
  readonly folders: ContentFolders;
}

/** What of an archive is left as an earlier run made it, and what is to be read. */
export interface ReadingPlan {
  readonly kept: readonly ContentRecord[];
  readonly groups: readonly FileGroup[];
  /** The cache, where all of it is kept as it was. */
  readonly cached: CachedContent | undefined;
}

/**
 * Decides what is read. Every raw file is hashed, unless there is no cache to compare it with; then all are read.
 *
 * @param cache - what an earlier run made of the archive
 */
export async function planReading(
  { paths, folders }: FoundArchive,
  cache: ContentCache,
  threads: ContentThreads,
  progress: Progress,
): Promise<ReadingPlan> {
  const anew = { kept: [], groups: groupByName(paths), cached: undefined };
  if (!(await isContentCache(cache))) return anew;
  const stage = progress.begin('Looking for changes', paths.length);
  const toOrder = (some: readonly string[]) => ({ paths: some.map((path) => join(folders.rawDirectory, path)) });
  const [digests, cached] = await Promise.all([
    threads.run('digest', paths, toOrder, (some) => stage.advance(some.length)),
    readContentCache(cache),
  ]);
  stage.end();
  if (!cached) return anew;
  const digestOf = new Map(paths.map((path, index) => [path, digests[index] ?? null]));
  const same = cached.records.filter((record) =>
    filesOf(record).every(({ path, sha256 }) => sha256 !== null && digestOf.get(path) === sha256),
  );
  return planChanges(digestOf, cached, await findIntact(same, folders.questionsDirectory, threads));
}

/**
 * What is read is every file of a question of which one has changed or is gone, or whose Markdown is not what was written,
 * and every file that no record is of.
 *
 * @param intact - the records that are kept, each with what it is now
 */
function planChanges(
  digests: ReadonlyMap<string, string | null>,
  cached: CachedContent,
  intact: ReadonlyMap<ContentRecord, ContentRecord>,
): ReadingPlan {
  const known = new Set<string>();
  const groups: FileGroup[] = [];
  for (const record of cached.records) {
    const paths = filesOf(record).map(({ path }) => path);
    for (const path of paths) known.add(path);
    const present = paths.filter((path) => digests.has(path));
    if (!intact.has(record) && present.length > 0) groups.push({ paths: present, tables: tablesOf(record) });
  }
  const added = [...digests.keys()].filter((path) => !known.has(path));
  return {
    kept: [...intact.values()],
    groups: [...groups, ...groupByName(added)],
    cached: cached.records.every((record) => intact.get(record) === record) ? cached : undefined,
  };
}

/** How the tables among the files of a record were settled: most will be settled so again. */
function tablesOf(record: ContentRecord): FileGroup['tables'] {
  return record.kind === 'unread' ? [] : record.tables;
}
