import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRawFiles, readRawFile } from '../../src/build/raw-files.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

describe('findRawFiles', () => {
  it('finds text files at any depth, ordered by the bytes of their paths', async () => {
    const folder = await temporaryFolder({
      'b.txt': '',
      'a/10.txt': '',
      'a/9.txt': '',
      'B.txt': '',
      'a/b/c.txt': '',
      'a/b.txt': '',
      'é.txt': '',
      '\u{1f600}.txt': '',
      '\uff5e.txt': '',
      'a/notes.md': '',
      'x.txt/y.txt': '',
    });
    expect(await findRawFiles(folder)).toStrictEqual([
      ...['B.txt', 'a/10.txt', 'a/9.txt', 'a/b.txt', 'a/b/c.txt', 'b.txt', 'x.txt/y.txt', 'é.txt'],
      ...['\uff5e.txt', '\u{1f600}.txt'],
    ]);
  });

  it('finds none where there is no folder', async () => {
    expect(await findRawFiles(join(await temporaryFolder(), 'raw'))).toStrictEqual([]);
  });

  it('reads the bytes as they are, with their digest', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0xff, 0x00]);
    const folder = await temporaryFolder({ 'a/b.txt': bytes });
    const raw = await readRawFile(folder, 'a/b.txt');
    expect(new Uint8Array(raw.bytes)).toStrictEqual(bytes);
    expect(raw).toMatchObject({ path: 'a/b.txt', sha256: createHash('sha256').update(bytes).digest('hex') });
  });
});
