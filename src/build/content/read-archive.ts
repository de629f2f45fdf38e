import type { ContentOrder } from '../content.ts';
import type { Progress } from '../progress.ts';
import type { CachedContent } from './content-cache.ts';
import { filesOf, type ContentRecord } from './content-record.ts';
import { createContentThreads } from './content-threads.ts';
import { areSameFiles, toKnownFiles, writeKnownFiles } from './known-files.ts';
import { planReading, type ArchiveCache, type FoundArchive, type RawFileStates, type ReadingPlan } from './plan-reading.ts';
import type { FileGroup, GroupReading } from './read-group.ts';
import { settleRecords } from './settle-records.ts';

/** What all raw files of an archive gave. */
export interface ArchiveReading {
  /** One for each question and each unread file. */
  readonly records: readonly ContentRecord[];
  /** The files that were read in this run. */
  readonly read: ReadonlySet<string>;
  /** What the Markdown files were whose bytes were changed: a digest by the entry, `null` where there was none. */
  readonly replaced: ReadonlyMap<string, string | null>;
  /** The cache, where the records are its own, all of them, so that it need not be written. */
  readonly cached: CachedContent | undefined;
}

/**
 * Reads the raw files of an archive, as far as the cache does not tell what they gave, and writes the Markdown of what
 * was read.
 *
 * @param order - how many threads read, and who is told of how many files
 * @throws what the file system throws when a file cannot be written, and an `Error` when raw files change faster than
 *   they can be read
 */
export async function readArchive(
  archive: FoundArchive,
  cache: ArchiveCache,
  { processes, onReading }: Pick<ContentOrder, 'processes' | 'onReading'>,
  progress: Progress,
): Promise<ArchiveReading> {
  const threads = createContentThreads(processes);
  const read = async (groups: readonly FileGroup[]): Promise<readonly GroupReading[]> => {
    const stage = progress.begin('Reading raw files', countFiles(groups));
    const readings = await threads.run(
      'read',
      groups,
      (some) => ({ folders: archive.folders, groups: some }),
      (some) => stage.advance(countFiles(some)),
    );
    stage.end();
    return readings;
  };
  try {
    const plan = await planReading(archive, cache, threads, progress);
    if (plan.groups.length > 0) onReading?.(countFiles(plan.groups));
    const reading = await readPlanned(plan, read);
    await keepFiles(cache.rawFiles, plan, reading.records);
    return reading;
  } finally {
    await threads.close();
  }
}

/** Keeps what raw files were for the next run, which need not read these again to know that they are the same. */
async function keepFiles(
  file: string,
  { seen, known }: RawFileStates,
  records: readonly ContentRecord[],
): Promise<void> {
  const read = new Map(records.flatMap((record) => filesOf(record).map(({ path, sha256 }) => [path, sha256])));
  const files = toKnownFiles(seen, read);
  if (!areSameFiles(files, known)) await writeKnownFiles(file, files);
}

/** So often at most files are read: twice, unless they change meanwhile. */
const mostRounds = 8;

/** Reads what is planned, then once more what turns out to depend on other files than those it was read with. */
async function readPlanned(
  plan: ReadingPlan,
  read: (groups: readonly FileGroup[]) => Promise<readonly GroupReading[]>,
): Promise<ArchiveReading> {
  // An earlier run settled what it kept.
  if (plan.cached && plan.groups.length === 0) {
    return { records: plan.cached.records, read: new Set(), replaced: new Map(), cached: plan.cached };
  }
  const readPaths = new Set<string>();
  const replaced = new Map<string, string | null>();
  let { kept: settled, groups } = plan;
  for (let round = 0; round < mostRounds; round += 1) {
    for (const { paths } of groups) for (const path of paths) readPaths.add(path);
    const readings = groups.length === 0 ? [] : await read(groups);
    for (const { id, before } of readings.flatMap((reading) => reading.replaced)) {
      // What a file was before this run is what it was before it was changed first.
      if (!replaced.has(id)) replaced.set(id, before);
    }
    ({ settled, groups } = settleRecords([...settled, ...readings.flatMap(({ records }) => records)]));
    if (groups.length === 0) return { records: settled, read: readPaths, replaced, cached: undefined };
  }
  throw new Error('Unexpected changes of raw files, expected them to rest while they are read');
}

function countFiles(groups: readonly FileGroup[]): number {
  return groups.reduce((sum, { paths }) => sum + paths.length, 0);
}
