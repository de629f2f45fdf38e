import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mapAtOnce } from '../collections/map-at-once.ts';
import { findRawFiles, readRawFile, type RawFileBytes } from './raw-files.ts';

type Content = Pick<RawFileBytes, 'bytes' | 'sha256'>;

/** The texts that an archive had when it was indexed, under whatever name. */
export interface RawFileIndex {
  /** The path of a text, relative to the folder of raw files; `undefined` when the archive does not have it. */
  find(text: Content): Promise<string | undefined>;
}

/**
 * Indexes the raw files of an archive. Only their sizes are asked for; a file is read once a text of its size is looked
 * for.
 */
export async function indexRawFiles(rawDirectory: string): Promise<RawFileIndex> {
  const sized = await mapAtOnce(await findRawFiles(rawDirectory), async (path) => ({
    path,
    size: (await stat(join(rawDirectory, path))).size,
  }));
  const unread = Map.groupBy(sized, ({ size }) => size);
  const pathOf = new Map<string, string>();
  return {
    async find({ bytes, sha256 }) {
      for (const { path } of unread.get(bytes.length) ?? []) {
        const known = await readRawFile(rawDirectory, path);
        if (!pathOf.has(known.sha256)) pathOf.set(known.sha256, path);
      }
      unread.delete(bytes.length);
      return pathOf.get(sha256);
    },
  };
}
