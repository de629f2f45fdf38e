import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';

/** What every file of a Pagefind index begins with, under its compression. */
const mark = Buffer.from('pagefind_dcd');
const compress = promisify(gzip);

/**
 * What a file of an index holds: what stands behind the mark. Most files are so small that to hand one to another thread
 * takes longer than to decompress it.
 */
export function unpack(file: Uint8Array): Buffer {
  return gunzipSync(file).subarray(mark.length);
}

/** How hard files are compressed, from 1 to 9: 9 would make them 0.4 % smaller in twice the time. */
const level = 7;

/**
 * The inverse of {@link unpack}.
 *
 * @param memLevel - the memory zlib takes, from 1 to 9: the less, the sooner it reckons anew how frequent each byte is
 */
export async function pack(bytes: Uint8Array, memLevel = 8): Promise<Buffer> {
  return compress(Buffer.concat([mark, bytes]), { level, memLevel });
}

/** The digest of what a file holds, SHA-256 in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const fewestDigits = 6;

/**
 * Names the files of a folder by their digests, with as few digits as tell them apart: an index holds the names of all
 * its files, and is fetched before a search.
 *
 * @returns what gives a digest its name, which depends on those that were named before
 */
export function createNames(): (digest: string) => string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  return (digest) => {
    const known = names.get(digest);
    if (known !== undefined) return known;
    let length = fewestDigits;
    while (taken.has(digest.slice(0, length)) && length < digest.length) length += 1;
    const name = digest.slice(0, length);
    if (taken.has(name)) throw new RangeError(`Unexpected digest ${digest}, expected one that tells its file`);
    names.set(digest, name);
    taken.add(name);
    return name;
  };
}
