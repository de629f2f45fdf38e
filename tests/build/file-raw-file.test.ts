import { createHash } from 'node:crypto';
import { link } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileRawFile, type RawFileName } from '../../src/build/file-raw-file.ts';
import { readFolder, temporaryFolder } from '../setup/temporary-folder.ts';

vi.mock(import('node:fs/promises'), async (importActual) => {
  const actual = await importActual();
  return { ...actual, link: vi.fn(actual.link) };
});

const name: RawFileName = { questionNumber: '5-100', layout: 'print-bilingual', locales: ['fr', 'nl'] };

function textOf(content: string) {
  const bytes = Buffer.from(content);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

afterEach(() => vi.mocked(link).mockClear());

describe('fileRawFile', () => {
  it('keeps every text when many are filed under one name at once, each once, and leaves nothing else', async () => {
    const folder = await temporaryFolder();
    const contents = Array.from({ length: 40 }, (_, index) => `capture ${index % 8}\n`.repeat(1000));
    const filed = await Promise.all(contents.map((content) => fileRawFile(folder, name, textOf(content))));
    const files = await readFolder(folder);
    expect(Object.values(files).sort()).toStrictEqual([...new Set(contents)].sort());
    expect(filed.filter(({ kind }) => kind === 'added')).toHaveLength(8);
    for (const [index, { path }] of filed.entries()) expect(files[path]).toBe(contents[index]);
    expect(Object.keys(files)).toContain('5/5-100.print-bilingual.fr-nl.txt');
  });

  it('takes the whole digest where another text has the short one', async () => {
    const { sha256 } = textOf('new');
    const stem = '5/5-100.print-bilingual.fr-nl';
    const present = { [`${stem}.txt`]: 'old', [`${stem}.${sha256.slice(0, 8)}.txt`]: 'other' };
    const folder = await temporaryFolder(present);
    const path = `${stem}.${sha256}.txt`;
    expect(await fileRawFile(folder, name, textOf('new'))).toStrictEqual({ kind: 'added', path });
    expect(await fileRawFile(folder, name, textOf('new'))).toStrictEqual({ kind: 'already-had', path });
    expect(await readFolder(folder)).toStrictEqual({ ...present, [path]: 'new' });
  });

  it('writes at once where the file system knows no second names, and still writes over nothing', async () => {
    const refused = (): Promise<never> => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
    const folder = await temporaryFolder();
    vi.mocked(link).mockImplementationOnce(refused).mockImplementationOnce(refused).mockImplementationOnce(refused);
    const filed = await Promise.all(['a', 'b'].map((content) => fileRawFile(folder, name, textOf(content))));
    expect(vi.mocked(link)).toHaveBeenCalledTimes(3);
    expect(filed.map(({ kind }) => kind)).toStrictEqual(['added', 'added']);
    expect(Object.values(await readFolder(folder)).sort()).toStrictEqual(['a', 'b']);
  });

  it('says what the file system says, and leaves nothing unfinished', async () => {
    const folder = await temporaryFolder({ '5': 'a file where a folder is expected' });
    await expect(fileRawFile(folder, name, textOf('a'))).rejects.toThrow(/ENOTDIR|EEXIST/);
    const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
    vi.mocked(link).mockRejectedValueOnce(full);
    const other = await temporaryFolder();
    await expect(fileRawFile(other, name, textOf('a'))).rejects.toBe(full);
    expect(await readFolder(other)).toStrictEqual({});
  });
});
