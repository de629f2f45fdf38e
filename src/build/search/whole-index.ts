import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { mapAtOnce } from '../../collections/map-at-once.ts';

const decompress = promisify(gunzip);

/** Reads a file of an index to its end, by its ending; it fails where the end is missing. */
const readers: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  '.json': (bytes): unknown => JSON.parse(bytes.toString('utf8')),
  '.js': (bytes) => {
    if (!/\bexport\s*\{[^}]*\};?\s*$/u.test(bytes.toString('utf8'))) throw new SyntaxError('Unexpected end');
  },
};

const pause = 50;
const longestWait = 60_000;

/**
 * Waits until the files of an index are written to their ends. Pagefind 1.5 says that it has written them when the last
 * are still on their way; who ended it then would cut them off (https://github.com/Pagefind/pagefind/issues/1271).
 *
 * @throws Error when a file is not whole after a minute
 */
export async function awaitWholeIndex(directory: string, wait = longestWait): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  let partial = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (let waited = 0; ; waited += pause) {
    partial = (await mapAtOnce(partial, async (path) => ((await isWhole(path)) ? [] : [path]))).flat();
    if (partial.length === 0) return;
    if (waited >= wait) throw new Error(`Unexpected end of ${partial.join(', ')}, expected whole files`);
    await setTimeout(pause);
  }
}

async function isWhole(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  try {
    await (readers[extname(path)] ?? decompress)(bytes);
    return true;
  } catch {
    return false;
  }
}
