import { join } from 'node:path';
import type { Progress, Stage } from '../progress.ts';
import { findIntact } from './check-markdown.ts';
import { isContentCache, readContentCache, type CachedContent, type ContentCache } from './content-cache.ts';
import { filesOf, type ContentRecord } from './content-record.ts';
import type { ContentThreads } from './content-threads.ts';
import { readKnownFiles, seeFiles, type KnownFiles, type SeenFiles } from './known-files.ts';
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

/** Where an earlier run kept what it made of an archive, and what the raw files were. */
export interface ArchiveCache {
  readonly content: ContentCache;
  readonly rawFiles: string;
}

/** What raw files are before they are read, and what they were when they were read before. */
export interface RawFileStates {
  readonly seen: SeenFiles;
  readonly known: KnownFiles;
}

/**
 * Decides what is read: all files, where there is no cache to compare them with. Otherwise every file is hashed but those
 * that have the stamp with which they were read before.
 */
export async function planReading(
  { paths, folders }: FoundArchive,
  cache: ArchiveCache,
  threads: ContentThreads,
  progress: Progress,
): Promise<ReadingPlan & RawFileStates> {
  const seeing = seeFiles(folders.rawDirectory, paths, threads);
  const anew = { kept: [], groups: groupByName(paths), cached: undefined };
  if (!(await isContentCache(cache.content))) return { ...anew, seen: await seeing, known: new Map() };
  const stage = progress.begin('Looking for changes', paths.length);
  const look = async () => {
    const states = { seen: await seeing, known: await readKnownFiles(cache.rawFiles) };
    return { states, digestOf: await findDigests({ paths, folders }, states, threads, stage) };
  };
  const [{ states, digestOf }, cached] = await Promise.all([look(), readContentCache(cache.content)]);
  stage.end();
  if (!cached) return { ...anew, ...states };
  const same = cached.records.filter((record) =>
    filesOf(record).every(({ path, sha256 }) => sha256 !== null && digestOf.get(path) === sha256),
  );
  const intact = await findIntact(same, folders.questionsDirectory, threads);
  return { ...planChanges(digestOf, cached, intact), ...states };
}

/** The digest of every raw file, `null` of one that cannot be read. */
async function findDigests(
  { paths, folders }: FoundArchive,
  { seen, known }: RawFileStates,
  threads: ContentThreads,
  stage: Stage,
): Promise<ReadonlyMap<string, string | null>> {
  const digests = new Map<string, string | null>();
  for (const path of paths) {
    const { stamp, sha256 = null } = known.get(path) ?? {};
    if (stamp !== undefined && stamp === seen.stamps.get(path)) digests.set(path, sha256);
  }
  stage.advance(digests.size);
  const others = paths.filter((path) => !digests.has(path));
  const toOrder = (some: readonly string[]) => ({ paths: some.map((path) => join(folders.rawDirectory, path)) });
  const found = await threads.run('digest', others, toOrder, (some) => stage.advance(some.length));
  for (const [index, path] of others.entries()) digests.set(path, found[index] ?? null);
  return new Map(paths.map((path) => [path, digests.get(path) ?? null]));
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
