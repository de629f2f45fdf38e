import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createContentThreads } from '../../../src/build/content/content-threads.ts';
import { stampOf } from '../../../src/build/content/file-state.ts';
import {
  areSameFiles,
  readKnownFiles,
  seeFiles,
  toKnownFiles,
  writeKnownFiles,
  type KnownFiles,
} from '../../../src/build/content/known-files.ts';
import { dutchPage, frenchPage } from '../../setup/invented-raw-files.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { runContent, testArchive, type TestArchive } from './run-content.ts';

const known: KnownFiles = new Map([
  ['5/5-1.web.fr.txt', { stamp: '12 1700000000000.5 1700000000001.25', sha256: 'aa' }],
  ['odd\n"name.txt', { stamp: '0 1 2', sha256: 'bb' }],
]);

describe('what files were', () => {
  it('is found again as it was kept', async () => {
    const file = join(await temporaryFolder(), 'folder', 'raw-files.ndjson');
    expect(await readKnownFiles(file)).toStrictEqual(new Map());
    await writeKnownFiles(file, known);
    expect(await readKnownFiles(file)).toStrictEqual(known);
  });

  it('is not known where any of it is broken', async () => {
    const file = join(await temporaryFolder(), 'raw-files.ndjson');
    await writeKnownFiles(file, known);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"bb"', ''));
    expect(await readKnownFiles(file)).toStrictEqual(new Map());
  });

  it('is the same where every file is', () => {
    const [one = ['', { stamp: '', sha256: '' }], other = one] = [...known];
    expect(areSameFiles(known, new Map([other, one]))).toBe(true);
    expect(areSameFiles(known, new Map([one]))).toBe(false);
    for (const changed of [{ stamp: '0 1 3' }, { sha256: 'cc' }]) {
      expect(areSameFiles(known, new Map([one, [other[0], { ...other[1], ...changed }]]))).toBe(false);
    }
  });

  it('is what was seen before they were read, but for files just written, unread or gone', () => {
    const at = 1_700_000_002_000;
    const stamps = new Map([
      ['rested.txt', '3 1699999999999 1699999999999'],
      ['written.txt', '3 1700000000001 1699999999999'],
      ['moved.txt', '3 1699999999999 1700000000001'],
      ['unread.txt', '3 1699999999999 1699999999999'],
    ]);
    const digests = [...stamps.keys()].map((path) => [path, path === 'unread.txt' ? null : 'aa'] as const);
    expect(toKnownFiles({ stamps, at }, new Map([...digests, ['gone.txt', 'aa']]))).toStrictEqual(
      new Map([['rested.txt', { stamp: '3 1699999999999 1699999999999', sha256: 'aa' }]]),
    );
  });

  it('is seen of those that there are', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'a' });
    const { stamps } = await seeFiles(folder, ['a.txt', 'b.txt'], createContentThreads(1));
    expect(stamps).toStrictEqual(new Map([['a.txt', stampOf(join(folder, 'a.txt'))]]));
  });
});

describe('a run some time after raw files were written', () => {
  const keptFile = ({ cacheDirectory }: TestArchive): string => join(cacheDirectory, 'raw-files.ndjson');
  const rawFile = ({ contentDirectory }: TestArchive): string => join(contentDirectory, 'raw', '5/5-2.web.fr.txt');

  async function archiveRead(): Promise<TestArchive> {
    const archive = await testArchive({ '5/5-1.web.nl.txt': dutchPage('5-1'), '5/5-2.web.fr.txt': frenchPage('5-2') });
    await runContent(archive);
    return archive;
  }

  beforeEach(() => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('does not open a file that has the stamp with which it was read', async () => {
    const archive = await archiveRead();
    const files = await readKnownFiles(keptFile(archive));
    expect([...files.keys()]).toStrictEqual(['5/5-1.web.nl.txt', '5/5-2.web.fr.txt']);
    const [path, { stamp }] = [...files].at(-1) ?? ['', { stamp: '' }];
    await writeKnownFiles(keptFile(archive), new Map([...files, [path, { stamp, sha256: 'another' }]]));
    expect((await runContent(archive)).report.reused).toBe(1);
    expect(await readKnownFiles(keptFile(archive))).toStrictEqual(files);
  });

  it('opens one that has another, and keeps that', async () => {
    const archive = await archiveRead();
    await utimes(rawFile(archive), new Date(0), new Date(0));
    expect((await runContent(archive)).report.reused).toBe(2);
    const kept = (await readKnownFiles(keptFile(archive))).get('5/5-2.web.fr.txt');
    expect(kept?.stamp).toBe(stampOf(rawFile(archive)));
    await writeFile(rawFile(archive), frenchPage('5-2', 'Ponts'));
    expect((await runContent(archive)).report.reused).toBe(1);
  });

  it('opens every file where it is not known what they were', async () => {
    const archive = await archiveRead();
    await writeFile(keptFile(archive), '[\n');
    expect((await runContent(archive)).report.reused).toBe(2);
    expect((await readKnownFiles(keptFile(archive))).size).toBe(2);
  });
});
