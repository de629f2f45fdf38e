import { createReadStream } from 'node:fs';

/** So many bytes are read at once. */
const chunkSize = 1 << 20;

/**
 * The lines of a file that end in a line feed, one at a time: no string is longer than one of them. Unlike Node's own
 * reader of lines, it leaves U+2028 inside a line, as JSON does.
 *
 * @throws what the file system throws when the file cannot be read
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  for await (const line of readByteLines(file)) yield line.toString('utf8');
}

/** {@link readLines} as their bytes, which share the memory of those around them. */
export async function* readByteLines(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: chunkSize })) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('Unexpected text, expected bytes');
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
}
