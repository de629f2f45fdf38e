import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { readByteLines, readLines } from '../../collections/read-lines.ts';
import type { MessageRecord } from '../../lint/message-record.ts';
import type { ContentRecord } from './content-record.ts';

/** Where what a run found is kept, and the digest of all that decides, besides the raw files, what that is. */
export interface ContentCache {
  readonly file: string;
  readonly key: string;
}

/** So many bytes are written at once. */
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

/** What a run found, as far as the next one need not find it again. It is plain data. */
export interface KeptContent {
  readonly records: readonly ContentRecord[];
  /** What `lintCorpus` says of the questions among them. */
  readonly lintMessages: readonly MessageRecord[];
}

/** What a cache holds, and the digest of that. */
export interface CachedContent extends KeptContent {
  readonly digest: string;
}

/**
 * Reads what an earlier run kept, line by line: no string is longer than a record. Its key and its digest say that it is
 * what this code wrote, so that the form of its records is not checked.
 *
 * @returns `undefined` when there is no cache, when it has another key, and when anything is wrong with it
 */
export async function readContentCache({ file, key }: ContentCache): Promise<CachedContent | undefined> {
  const records: ContentRecord[] = [];
  const lintMessages: MessageRecord[] = [];
  const hash = createHash('sha256');
  let isHead = true;
  try {
    for await (const bytes of readByteLines(file)) {
      const line = bytes.toString('utf8');
      if (isHead) {
        if (line !== headLine(key)) return undefined;
        isHead = false;
      } else if (line.startsWith(endMark)) {
        const digest = hash.digest('hex');
        return line === endLine(digest) ? { records, lintMessages, digest } : undefined;
      } else {
        hash.update(bytes).update(lineEnd);
        if (line.startsWith(messageMark)) lintMessages.push(messageSchema.parse(JSON.parse(line.slice(messageMark.length))));
        else {
          const record = recordSchema.parse(JSON.parse(line));
          linesRead.set(record, bytes);
          records.push(record);
        }
      }
    }
  } catch {
    // What cannot be read is no cache.
  }
  return undefined;
}

/** The lines of records that were read: these are written again as they are. */
const linesRead = new WeakMap<ContentRecord, Buffer>();

const lineEnd = Buffer.from('\n');
const recordSchema = z.custom<ContentRecord>();
const messageSchema = z.custom<MessageRecord>();

/**
 * Writes what the next run need not find again. The file is there whole, or as it was before.
 *
 * @returns the digest of what it holds
 * @throws what the file system throws
 */
export async function writeContentCache({ file, key }: ContentCache, content: KeptContent): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  let digest = '';
  const chunks = function* (): Generator<Buffer> {
    const hash = createHash('sha256');
    yield Buffer.from(`${headLine(key)}\n`);
    for (const chunk of chunksOf(content)) {
      hash.update(chunk);
      yield chunk;
    }
    digest = hash.digest('hex');
    yield Buffer.from(`${endLine(digest)}\n`);
  };
  try {
    await pipeline(Readable.from(chunks()), createWriteStream(unfinished));
    await rename(unfinished, file);
    return digest;
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** The lines of a cache between its first and its last, many at a time. */
function* chunksOf(content: KeptContent): Generator<Buffer> {
  let lines: Buffer[] = [];
  let size = 0;
  for (const line of linesOf(content)) {
    lines.push(line, lineEnd);
    size += line.length;
    if (size < chunkSize) continue;
    yield Buffer.concat(lines);
    [lines, size] = [[], 0];
  }
  yield Buffer.concat(lines);
}

function* linesOf({ records, lintMessages }: KeptContent): Generator<Buffer> {
  for (const record of records) yield linesRead.get(record) ?? Buffer.from(JSON.stringify(record));
  for (const message of lintMessages) yield Buffer.from(`${messageMark}${JSON.stringify(message)}`);
}

/** The first line of a cache: what it was made with. */
function headLine(key: string): string {
  return `content ${key}`;
}

/** What a line of a message begins with, and the last line; that of a record begins with a brace. */
const messageMark = 'message ';
const endMark = 'end ';

/** The last line: the digest of those between. Without it the cache is not whole. */
function endLine(digest: string): string {
  return `${endMark}${digest}`;
}
