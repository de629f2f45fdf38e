import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readLines } from '../../collections/read-lines.ts';
import { contentRecordSchema, type ContentRecord } from './content-record.ts';

/** Where the records of a run are kept, and the digest of all that decides, besides the raw files, what they say. */
export interface ContentCache {
  readonly file: string;
  readonly key: string;
}

/** So many characters are written at once. */
const chunkSize = 1 << 20;

/** Whether a cache was made with the same things; it may still turn out to be broken. */
export async function isContentCache({ file, key }: ContentCache): Promise<boolean> {
  try {
    for await (const line of readLines(file)) return line === headLine(key);
  } catch {
    // What cannot be read is no cache.
  }
  return false;
}

/**
 * Reads the records of an earlier run, line by line: no string is longer than one of them.
 *
 * @returns `undefined` when there is no cache, when it has another key, and when anything is wrong with it
 */
export async function readContentCache({ file, key }: ContentCache): Promise<readonly ContentRecord[] | undefined> {
  const records: ContentRecord[] = [];
  const hash = createHash('sha256');
  let isHead = true;
  try {
    for await (const line of readLines(file)) {
      if (isHead) {
        if (line !== headLine(key)) return undefined;
        isHead = false;
      } else if (line.startsWith(endMark)) {
        return line === endLine(records.length, hash) ? records : undefined;
      } else {
        hash.update(line);
        records.push(contentRecordSchema.parse(JSON.parse(line)));
      }
    }
  } catch {
    // What cannot be read is no cache.
  }
  return undefined;
}

/**
 * Writes the records for the next run. The file is there whole, or as it was before.
 *
 * @throws what the file system throws
 */
export async function writeContentCache({ file, key }: ContentCache, records: Iterable<ContentRecord>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  try {
    await pipeline(Readable.from(chunksOf(key, records)), createWriteStream(unfinished));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function* chunksOf(key: string, records: Iterable<ContentRecord>): Generator<string> {
  const hash = createHash('sha256');
  let [chunk, count] = [`${headLine(key)}\n`, 0];
  for (const record of records) {
    const line = JSON.stringify(record);
    hash.update(line);
    chunk += `${line}\n`;
    count += 1;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}${endLine(count, hash)}\n`;
}

/** The first line of a cache: what it was made with. */
function headLine(key: string): string {
  return `content ${key}`;
}

const endMark = 'end ';

/** The last line: how many records there are, and their digest. Without it the cache is not whole. */
function endLine(count: number, hash: Hash): string {
  return `${endMark}${count} ${hash.digest('hex')}`;
}
