import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareBytes } from './raw-files.ts';

/**
 * The files that a user names: each file itself, and of a folder every file at any depth, whatever its name, but those
 * whose names, or whose folders' names, begin with a dot.
 *
 * @param given - a file or a folder, relative to `userDirectory`
 * @returns paths as the user would write them, those of a folder ordered by their bytes
 * @throws what the file system throws when there is no such file, and an `Error` when a folder has none
 */
export async function findGivenFiles(given: string, userDirectory: string): Promise<string[]> {
  const found = await stat(resolve(userDirectory, given));
  if (!found.isDirectory()) return [given];
  const files = await filesUnder(given, userDirectory);
  if (files.length === 0) throw new Error('Unexpected empty folder, expected files');
  return files.sort(compareBytes);
}

async function filesUnder(folder: string, userDirectory: string): Promise<string[]> {
  const entries = await readdir(resolve(userDirectory, folder), { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const found = visible.map(async (entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path, userDirectory) : [path];
  });
  return (await Promise.all(found)).flat();
}
