import { describe, expect, it } from 'vitest';
import { doReaderWork } from '../../src/bench/reader-work.ts';
import { brokenFiles, dutchPage, frenchPage } from '../setup/invented-raw-files.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const broken = brokenFiles['raw/broken/cut.txt']?.content ?? '';
const files = {
  'raw/5/a.txt': frenchPage('5-100'),
  'raw/5/b.txt': dutchPage('5-100'),
  'raw/5/c.txt': dutchPage('5-101'),
  'raw/5/d.txt': broken,
};
const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.from(text).length, 0);

describe('the work that is measured', () => {
  it.each([
    ['decode', { files: 4, bytes, questions: 0 }],
    ['read', { files: 4, bytes, questions: 3 }],
    ['join', { files: 4, bytes: 0, questions: 2 }],
  ] as const)('%s is done on every file', async (work, done) => {
    expect(await doReaderWork(work, await temporaryFolder(files))).toStrictEqual(done);
  });

  it('is done on the first files only, to warm up', async () => {
    expect(await doReaderWork('read', await temporaryFolder(files), 1)).toMatchObject({ files: 1, questions: 1 });
  });
});
