import type { ContentOrder } from '../content.ts';
import type { Progress } from '../progress.ts';
import type { CachedContent, ContentCache } from './content-cache.ts';
import type { ContentRecord } from './content-record.ts';
import { createContentThreads } from './content-threads.ts';
import { planReading, type FoundArchive, type ReadingPlan } from './plan-reading.ts';
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
  cache: ContentCache,
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
    return await readPlanned(plan, read);
  } finally {
    await threads.close();
  }
}

/** So often at most files are read: twice, unless they change meanwhile. */
const mostRounds = 8;

/** Reads what is planned, then once more what turns out to depend on other files than those it was read with. */
async function readPlanned(
  plan: ReadingPlan,
  read: (groups: readonly FileGroup[]) => Promise<readonly GroupReading[]>,
): Promise<ArchiveReading> {
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
    if (groups.length === 0) {
      const cached = readPaths.size === 0 ? plan.cached : undefined;
      return { records: settled, read: readPaths, replaced, cached };
    }
  }
  throw new Error('Unexpected changes of raw files, expected them to rest while they are read');
}

function countFiles(groups: readonly FileGroup[]): number {
  return groups.reduce((sum, { paths }) => sum + paths.length, 0);
}
