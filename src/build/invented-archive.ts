import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { noneIfAbsent } from '../collections/none-if-absent.ts';
import { inventedMarkName, isInventedMark } from '../synthesize/invented-mark.ts';

/**
 * Whether an archive is invented, for tests and measurements: its folder then holds the mark that says so.
 *
 * @throws Error when a file of the mark's name is none, so that nobody takes what may be invented for real
 */
export async function readInventedMark(contentDirectory: string): Promise<boolean> {
  const path = join(contentDirectory, inventedMarkName);
  const [text] = await readIfPresent(path);
  if (text === undefined) return false;
  if (!isInventedMark(text)) {
    throw new Error(`Unexpected words in ${path}, expected the mark of an invented archive, or no such file`);
  }
  return true;
}

/**
 * The mark of the invented archive that a file or folder belongs to, whichever links lead there.
 *
 * @throws what the file system throws when there is no such file or folder
 */
export async function findInventedMarkAbove(path: string): Promise<string | undefined> {
  for (let folder = await realpath(path); ; folder = dirname(folder)) {
    const mark = join(folder, inventedMarkName);
    const [text] = await readIfPresent(mark);
    if (text !== undefined) return mark;
    if (folder === dirname(folder)) return undefined;
  }
}

async function readIfPresent(path: string): Promise<readonly string[]> {
  return readFile(path, 'utf8').then((text) => [text], noneIfAbsent);
}
