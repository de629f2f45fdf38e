import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { mapAtOnce } from '../collections/map-at-once.ts';
import { projectDirectory } from './archive-config.ts';
import { compareBytes } from './raw-files.ts';

/** What decides, besides our own code, what a build gives: the versions of all packages. */
const lockFile = 'package-lock.json';

/**
 * The digest of a part of the project's code: what a cache was made with. Any change in it, or in the packages, gives
 * another digest.
 *
 * @param places - files and folders of the project, relative to its folder, as `src/ingest`
 * @returns SHA-256 in hexadecimal, of the paths and bytes of all files and of the lock file
 * @throws what `stat` throws when a place is not there
 */
export async function codeDigest(places: readonly string[]): Promise<string> {
  const found = await Promise.all([...places, lockFile].map(filesIn));
  const paths = [...new Set(found.flat())].sort(compareBytes);
  const hash = createHash('sha256');
  const files = await mapAtOnce(paths, (path) => readFile(join(projectDirectory, path)));
  for (const [index, bytes] of files.entries()) hash.update(`${paths[index] ?? ''}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}

async function filesIn(place: string): Promise<string[]> {
  const path = join(projectDirectory, place);
  if ((await stat(path)).isFile()) return [place];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectDirectory, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
