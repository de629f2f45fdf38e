import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readLines } from '../../collections/read-lines.ts';
import type { ContentThreads } from './content-threads.ts';
import { isOlderStamp } from './file-state.ts';

/** What a file was when it was last read. */
export interface KnownFile {
  /** As `stampOf` gives it, taken before the file was read. */
  readonly stamp: string;
  readonly sha256: string;
}

/** Files by their paths. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

const lineSchema = z.tuple([z.string(), z.string(), z.string()]);

/** Reads what files were. @returns none where nothing was kept, or where it is broken */
export async function readKnownFiles(file: string): Promise<KnownFiles> {
  const known = new Map<string, KnownFile>();
  try {
    for await (const line of readLines(file)) {
      const [path, stamp, sha256] = lineSchema.parse(JSON.parse(line));
      known.set(path, { stamp, sha256 });
    }
  } catch {
    return new Map();
  }
  return known;
}

/**
 * Keeps what files were: in a line for each, as JSON, its path, its stamp and its digest. The file is there whole, or as it
 * was before.
 *
 * @throws what the file system throws
 */
export async function writeKnownFiles(file: string, known: KnownFiles): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  try {
    const lines = Array.from(known, ([path, { stamp, sha256 }]) => `${JSON.stringify([path, stamp, sha256])}\n`);
    await writeFile(unfinished, lines.join(''));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** What files are before any is read. */
export interface SeenFiles {
  /** Of each that there is, by its path. */
  readonly stamps: ReadonlyMap<string, string>;
  /** When they were seen, in ms. */
  readonly at: number;
}

/** Looks at files of a folder. @param paths - relative to it */
export async function seeFiles(directory: string, paths: readonly string[], threads: ContentThreads): Promise<SeenFiles> {
  const at = Date.now();
  const stamps = await threads.run('stamp', paths, (some) => ({ paths: some.map((path) => join(directory, path)) }));
  return { stamps: new Map(paths.flatMap((path, index) => (stamps[index] == null ? [] : [[path, stamps[index]]]))), at };
}

/** So many ms after a file was written it may be written again without another stamp, as clocks of file systems tick. */
const restless = 2000;

/**
 * What is to be known of files that were seen and then read. Left out is one that had just been written when it was seen: it
 * may have been written once more since. Of one that was written between, the stamp is never found again.
 *
 * @param read - the digest of each by its path, `null` where it could not be read
 */
export function toKnownFiles({ stamps, at }: SeenFiles, read: ReadonlyMap<string, string | null>): KnownFiles {
  const known = new Map<string, KnownFile>();
  for (const [path, stamp] of stamps) {
    const sha256 = read.get(path) ?? null;
    if (sha256 !== null && isOlderStamp(stamp, at - restless)) known.set(path, { stamp, sha256 });
  }
  return known;
}

/** Whether the same is known of the same files. */
export function areSameFiles(one: KnownFiles, other: KnownFiles): boolean {
  if (one.size !== other.size) return false;
  return one.entries().every(([path, { stamp, sha256 }]) => {
    const same = other.get(path);
    return same?.stamp === stamp && same.sha256 === sha256;
  });
}
