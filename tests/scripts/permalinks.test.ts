import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { dutchPage, frenchPage } from '../setup/invented-raw-files.ts';
import { runScript, type ScriptRun } from '../setup/run-script.ts';
import { readFolder, temporaryFolder } from '../setup/temporary-folder.ts';

const pages = {
  'raw/5/a.txt': frenchPage('5-100'),
  'raw/5/b.txt': dutchPage('5-100'),
  'raw/6/c.txt': frenchPage('6-7'),
};
/** The page as it is when its reply has a paragraph less, and its question another number of bridges. */
const otherPage = frenchPage('5-100').replace('Combien de ponts', 'Combien de viaducs').replace('1) Sur la Lys.\n', '');

const run = (folder: string, command: string, ...args: string[]): Promise<ScriptRun> =>
  runScript(folder, command, '--content', '.', ...args);
const ledgerOf = (folder: string) => readFolder(join(folder, 'permalinks'));

/** An archive whose ledger knows all of it. */
async function recordedArchive(): Promise<string> {
  const folder = await temporaryFolder(pages);
  expect(await run(folder, 'permalinks')).toMatchObject({ exitCode: 0 });
  return folder;
}

describe('the ledger of the project’s own content', () => {
  it('knows every question, and is what npm run permalinks writes', async () => {
    const folder = await temporaryFolder();
    for (const name of ['raw', 'permalinks']) {
      await cp(join(projectDirectory, 'content', name), join(folder, name), { recursive: true });
    }
    const recorded = await run(folder, 'permalinks');
    expect(recorded.stderr).toMatch(/\n0 texts recorded anew, \d+ in the ledger\n$/);
    expect(recorded.exitCode).toBe(0);
    expect(await ledgerOf(folder)).toStrictEqual(await ledgerOf(join(projectDirectory, 'content')));
  });
});

describe('npm run permalinks', () => {
  it('writes a file a legislature, a line a question and language, and the same bytes again', async () => {
    const folder = await temporaryFolder(pages);
    const first = await run(folder, 'permalinks');
    expect(first).toMatchObject({ exitCode: 0, stdout: '' });
    expect(first.stderr).toMatch(/(^|\n)3 texts recorded anew, 3 in the ledger\n$/);
    const ledger = await ledgerOf(folder);
    expect(Object.keys(ledger)).toStrictEqual(['5.txt', '6.txt']);
    expect(ledger['5.txt']).toMatch(
      /^# [^\n]+\n5-100 fr q: [\w-]{4} [\w-]{4} r: [\w-]{4}\n5-100 nl q: [\w-]{4} [\w-]{4} r: [\w-]{4}\n$/,
    );
    expect((await run(folder, 'permalinks')).stderr).toMatch(/(^|\n)0 texts recorded anew, 3 in the ledger\n$/);
    expect(await ledgerOf(folder)).toStrictEqual(ledger);
  });

  it('adds what is new and leaves the other lines alone', async () => {
    const folder = await recordedArchive();
    const before = await ledgerOf(folder);
    await writeFile(join(folder, 'raw/5/a.txt'), `${frenchPage('5-100')}\n2) Sur l’Yser.\n`);
    await writeFile(join(folder, 'raw/5/d.txt'), frenchPage('5-9'));
    const unrecorded = await run(folder, 'content');
    expect(unrecorded.exitCode).toBe(0);
    expect(unrecorded.stderr).toContain(
      '2 texts with permalinks that are not recorded yet: npm run permalinks records them\n',
    );
    expect((await run(folder, 'permalinks')).stderr).toContain('2 texts recorded anew, 4 in the ledger\n');
    const after = await ledgerOf(folder);
    expect(after['6.txt']).toBe(before['6.txt']);
    const [head, french, dutch] = (before['5.txt'] ?? '').split('\n');
    const [sameHead, added, longer = '', sameDutch] = (after['5.txt'] ?? '').split('\n');
    expect([sameHead, sameDutch]).toStrictEqual([head, dutch]);
    expect(added).toMatch(/^5-9 fr q: /);
    // Two points count on, where one alone was none.
    expect(longer.replaceAll(/\+\d/g, '').startsWith(`${String(french)} `)).toBe(true);
    expect((await run(folder, 'content')).stderr).not.toContain('not recorded');
  });

  it('refuses every id that would vanish or mean other words, and so do content, build and start', async () => {
    const folder = await recordedArchive();
    const before = await ledgerOf(folder);
    await writeFile(join(folder, 'raw/5/a.txt'), otherPage);
    await rm(join(folder, 'raw/6/c.txt'));
    const commands: readonly [string, ...string[]][] = [
      ['permalinks'],
      ['content'],
      ['build', '--out', 's'],
      ['start'],
    ];
    for (const [command, ...args] of commands) {
      const refused = await run(folder, command, ...args);
      expect(refused, command).toMatchObject({ exitCode: 1, stdout: '' });
      expect(refused.stderr).toMatch(
        /\nraw\/5\/a\.txt\n(?: .*\n)* +23:1 +error +Unexpected lack of 5-100 \(fr\) at #r, #r-p1, expected what was published +vanished-permalink\n/,
      );
      expect(refused.stderr).toMatch(
        /\nraw\/5\/a\.txt\n(?: .*\n)* +21:1 +error +Unexpected words of 5-100 \(fr\) at #q-p1, expected those published +changed-permalink\n/,
      );
      expect(refused.stderr).toMatch(
        /\npermalinks\/6\.txt\n +2:1 +error +Unexpected lack of 6-7 \(fr\) at #q, #q-p1, #q-p2, #r, #r-p1, expected/,
      );
      expect(refused.stderr).toMatch(/\nUnexpected faults of permalinks \(3\), expected .* --correct NUMBER .*\n$/);
    }
    expect(await ledgerOf(folder)).toStrictEqual(before);
    expect(Object.keys(await readFolder(folder)).filter((path) => path.endsWith('.html'))).toStrictEqual([]);
  });

  it('records a correction with its reason, once, and the build is content again', async () => {
    const folder = await recordedArchive();
    const { '6.txt': other } = await ledgerOf(folder);
    await writeFile(join(folder, 'raw/5/a.txt'), otherPage);
    const correction = ['--correct', '5-100', '--because', 'the Senate put its page right'];
    const corrected = await run(folder, 'permalinks', ...correction);
    expect(corrected.stderr).toContain('Corrected 5-100 (fr): 1 ids changed, 2 vanished\n');
    expect(corrected.exitCode).toBe(0);
    const ledger = await ledgerOf(folder);
    expect(ledger['corrections.txt']).toMatch(
      /^# .*\n5-100 fr changed q-p1; vanished r r-p1: the Senate put its page right\n$/,
    );
    expect(ledger['5.txt']).toMatch(/\n5-100 fr q: [\w-]{4} [\w-]{4} gone: r r-p1=[\w-]{4}\n5-100 nl q: /);
    expect(ledger['6.txt']).toBe(other);
    const again = await run(folder, 'permalinks', ...correction);
    expect(again.stderr).toContain('Nothing to correct in 5-100\n');
    expect(again.exitCode).toBe(0);
    expect(await ledgerOf(folder)).toStrictEqual(ledger);
    expect((await run(folder, 'content')).exitCode).toBe(0);
    await rm(join(folder, 'raw/6/c.txt'));
    await run(folder, 'permalinks', '--correct', '6-7', '--because', 'it was no question');
    expect((await ledgerOf(folder))['corrections.txt']).toMatch(
      /page right\n6-7 fr vanished q q-p1 q-p2 r r-p1: it was no question\n$/,
    );
    expect((await run(folder, 'content')).exitCode).toBe(0);
  });

  it('corrects no question that nobody knows, and then writes nothing', async () => {
    const folder = await recordedArchive();
    const before = await readFolder(folder);
    await writeFile(join(folder, 'raw/5/a.txt'), otherPage);
    const refused = await run(folder, 'permalinks', '--correct', '5-100', '--correct', '5-1', '--because', 'x');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('Unexpected --correct 5-1, expected questions of the archive or its ledger\n');
    expect(await ledgerOf(folder)).toStrictEqual({
      '5.txt': before['permalinks/5.txt'],
      '6.txt': before['permalinks/6.txt'],
    });
  });

  it('names what is wrong with the ledger, and builds and writes nothing then', async () => {
    const folder = await recordedArchive();
    const { '5.txt': ledger = '' } = await ledgerOf(folder);
    await writeFile(join(folder, 'permalinks/5.txt'), ledger.replace('\n5-100 nl', '\n=======\n5-100 nl'));
    const before = await ledgerOf(folder);
    for (const command of ['permalinks', 'content']) {
      const refused = await run(folder, command);
      expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
      expect(refused.stderr).toMatch(
        /(^|\n)permalinks\/5\.txt\n +3:1 +error +Unexpected "=======", expected .* invalid-/,
      );
    }
    expect(await ledgerOf(folder)).toStrictEqual(before);
  });

  it('records nothing without raw files', async () => {
    const folder = await recordedArchive();
    await rm(join(folder, 'raw'), { recursive: true });
    const before = await ledgerOf(folder);
    const refused = await run(folder, 'permalinks');
    expect(refused).toMatchObject({ exitCode: 1, stderr: `No raw files (*.txt) in ${join(folder, 'raw')}\n` });
    expect(await ledgerOf(folder)).toStrictEqual(before);
  });

  it('is asked for where an archive has no ledger, unless the archive is invented', async () => {
    const folder = await temporaryFolder(pages);
    expect((await run(folder, 'content')).stderr).toContain(
      `No ledger of published permalinks in ${join(folder, 'permalinks')}: npm run permalinks begins one\n`,
    );
    await runScript(folder, 'synthesize', '--questions', '3', '--out', 'invented');
    expect((await runScript(folder, 'content', '--content', 'invented')).stderr).not.toContain('permalinks');
  });
});
