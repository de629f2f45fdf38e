import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { noneIfAbsent } from '../collections/none-if-absent.ts';

/** A raw file: its path relative to the folder of raw files, with `/`, its bytes, and their SHA-256 in hexadecimal. */
export interface RawFileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * The raw files under a folder, at any depth: every `*.txt`, ordered by the bytes of their paths, so that the order is
 * the same on every system.
 *
 * @returns paths relative to the folder, with `/`; none when there is no such folder
 */
export async function findRawFiles(rawDirectory: string): Promise<string[]> {
  const entries = await readdir(rawDirectory, { recursive: true, withFileTypes: true }).catch(noneIfAbsent);
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.txt'));
  const byFolder = Map.groupBy(files, ({ parentPath }) => parentPath);
  return Array.from(byFolder, ([folder, own]) => {
    const path = relative(rawDirectory, folder).replaceAll(sep, '/');
    return own.map(({ name }) => (path === '' ? name : `${path}/${name}`));
  })
    .flat()
    .sort(compareBytes);
}

/** @throws what `readFile` throws when the file cannot be read */
export async function readRawFile(rawDirectory: string, path: string): Promise<RawFileBytes> {
  const bytes = await readFile(join(rawDirectory, path));
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Orders texts by their UTF-8 bytes. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
