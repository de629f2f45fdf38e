import { cpSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { createContentThreads } from '../content/content-threads.ts';
import { isStampOf } from '../content/file-state.ts';
import { hasBytes } from '../has-bytes.ts';
import type { WrittenFile } from './site-manifest.ts';

/*
 * The files of a site are many and small, and there is nothing else to do meanwhile: asynchronous calls would cost several
 * times as much.
 */

/** A file of a site as it was left. @throws what `stat` throws when it is not there */
export function describeFile(path: string): WrittenFile {
  const { size, mtimeMs } = statSync(path);
  return { size, changed: mtimeMs };
}

/**
 * Looks which files of a site are not as a build left them.
 *
 * @param directory - of the site
 * @param files - as they were left, by their paths in it
 * @param processes - how many threads look, where the files are many
 */
export async function findTouched(
  directory: string,
  files: ReadonlyMap<string, WrittenFile>,
  processes: number,
): Promise<ReadonlySet<string>> {
  const threads = createContentThreads(processes);
  try {
    const left = [...files];
    const toOrder = (some: readonly (typeof left)[number][]) => ({
      paths: some.map(([file]) => join(directory, file)),
    });
    const stamps = await threads.run('stamp', left, toOrder);
    const isAsLeft = ({ size, changed }: WrittenFile, stamp: string | null): boolean =>
      isStampOf(stamp, { size, writtenAt: changed });
    return new Set(left.flatMap(([file, written], index) => (isAsLeft(written, stamps[index] ?? null) ? [] : [file])));
  } finally {
    await threads.close();
  }
}

/**
 * Copies all files of a folder into a site's folder, but those that are there with the same bytes.
 *
 * @returns their paths relative to either, with `/`, by name
 */
export function addFiles(from: string, to: string): string[] {
  const isToCopy = (file: string, place: string): boolean =>
    statSync(file).isDirectory() || !hasBytes(place, readFileSync(file));
  cpSync(from, to, { recursive: true, filter: isToCopy });
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** Removes files that a site no longer has, and the folders that they leave empty. */
export function removeFiles(directory: string, files: Iterable<string>): void {
  for (const file of files) {
    rmSync(join(directory, file), { force: true });
    removeEmptyFolders(directory, dirname(file));
  }
}

function removeEmptyFolders(directory: string, folder: string): void {
  for (let current = folder; current !== '.'; current = dirname(current)) {
    const path = join(directory, current);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) continue;
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
}
