import { cpSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
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

/** Whether a file is still as a build left it. */
export function isAsLeft(path: string, { size, changed }: WrittenFile): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === changed;
}

/**
 * Copies all files of a folder into a site's folder.
 *
 * @returns their paths relative to either, with `/`, by name
 */
export function addFiles(from: string, to: string): string[] {
  cpSync(from, to, { recursive: true });
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
