import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { IndexFiles } from './index-files.ts';

/** So many bytes the digest has that a file begins with. */
const digestLength = 32;

/** The digest of the pages, and the files of their index. */
const batchSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.instanceof(Uint8Array)]))]);

/**
 * Keeps what Pagefind made of a batch, in one file that begins with its own digest.
 *
 * @param pages - the digest of the pages of the batch
 */
export function writeBatch(path: string, pages: string, files: IndexFiles): void {
  const bytes = encode([pages, [...files]]);
  writeFileSync(path, Buffer.concat([hash('sha256', bytes, 'buffer'), bytes]));
}

/** What is kept of a batch; `undefined` where that is nothing, is damaged, or was made of other pages. */
export function findBatch(path: string, pages: string): IndexFiles | undefined {
  try {
    const file = readFileSync(path);
    const bytes = file.subarray(digestLength);
    if (!hash('sha256', bytes, 'buffer').equals(file.subarray(0, digestLength))) return undefined;
    const [own, files] = batchSchema.parse(decode(bytes));
    return own === pages ? new Map(files) : undefined;
  } catch {
    return undefined;
  }
}
