import { createHash } from 'node:crypto';
import { stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeGeneratedFiles } from '../../src/build/generated-files.ts';
import { findRawFiles, readRawFile } from '../../src/build/raw-files.ts';
import { readFolder, temporaryFolder } from '../setup/temporary-folder.ts';

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

describe('writeGeneratedFiles', () => {
  it('writes what changes, leaves what does not, removes what nothing gives any more', async () => {
    const folder = await temporaryFolder({
      'fr/5/1.md': 'same',
      'fr/5/2.md': 'old',
      'nl/4/3.md': 'gone',
      'fr/note.txt': 'n',
    });
    const longAgo = new Date('2001-01-01');
    await utimes(join(folder, 'fr/5/1.md'), longAgo, longAgo);
    const files = new Map([
      ['fr/5/1', 'same'],
      ['fr/5/2', 'new é'],
      ['nl/5/4', 'more'],
    ]);
    expect(await writeGeneratedFiles(folder, files)).toStrictEqual({ written: 2, removed: 1 });
    expect(Object.keys(await readFolder(folder))).toStrictEqual(['fr/5/1.md', 'fr/5/2.md', 'fr/note.txt', 'nl/5/4.md']);
    expect((await stat(join(folder, 'fr/5/1.md'))).mtime).toStrictEqual(longAgo);
    expect(await writeGeneratedFiles(folder, files)).toStrictEqual({ written: 0, removed: 0 });
  });
});
