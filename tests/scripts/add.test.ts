import { createHash } from 'node:crypto';
import { copyFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenFiles, dutchPage, frenchPage } from '../setup/invented-raw-files.ts';
import { runScript } from '../setup/run-script.ts';
import { readFolder, temporaryFolder } from '../setup/temporary-folder.ts';

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('npm run add', () => {
  it('files what it is given by what stands in it, byte for byte, and nothing the second time', async () => {
    const folder = await temporaryFolder({
      'in/a': frenchPage('5-100'),
      'in/deep/er/b.html': dutchPage('5-100'),
      'in/.hidden': frenchPage('5-6'),
      'c.txt': frenchPage('6-7').replaceAll('\n', '\r\n'),
    });
    const run = await runScript(folder, 'add', '--content', 'archive', 'in', 'c.txt');
    expect(run).toStrictEqual({
      exitCode: 0,
      stderr: '',
      stdout: [
        'added        in/a as archive/raw/5/5-100.web.fr.txt',
        'added        in/deep/er/b.html as archive/raw/5/5-100.web.nl.txt',
        'added        c.txt as archive/raw/6/6-7.web.fr.txt',
        '3 added, 0 already had, 0 refused\n',
      ].join('\n'),
    });
    const filed = {
      'raw/5/5-100.web.fr.txt': latin1(frenchPage('5-100')),
      'raw/5/5-100.web.nl.txt': latin1(dutchPage('5-100')),
      'raw/6/6-7.web.fr.txt': latin1(frenchPage('6-7').replaceAll('\n', '\r\n')),
    };
    expect(await readFolder(`${folder}/archive`)).toStrictEqual(filed);
    const again = await runScript(folder, 'add', '--content', 'archive', 'in', 'c.txt', 'archive/raw');
    expect(again.stdout).toMatch(/\n0 added, 6 already had, 0 refused\n$/);
    expect(again.exitCode).toBe(0);
    expect(await readFolder(`${folder}/archive`)).toStrictEqual(filed);
  });

  it('puts a different capture of a page beside the first, and knows both again', async () => {
    const later = `${frenchPage('5-100')}\n2) Non.\n`;
    const folder = await temporaryFolder({ 'first.txt': frenchPage('5-100'), 'later.txt': later });
    await runScript(folder, 'add', '--content', '.', 'first.txt');
    const path = `raw/5/5-100.web.fr.${digestOf(later).slice(0, 8)}.txt`;
    expect((await runScript(folder, 'add', '--content', '.', 'later.txt')).stdout).toBe(
      `added        later.txt as ${path}\n1 added, 0 already had, 0 refused\n`,
    );
    const again = await runScript(folder, 'add', '--content', '.', 'later.txt', 'first.txt');
    expect(again.stdout).toContain(
      `already had  later.txt as ${path}\nalready had  first.txt as raw/5/5-100.web.fr.txt`,
    );
    expect(await readFolder(`${folder}/raw`)).toStrictEqual({
      '5/5-100.web.fr.txt': latin1(frenchPage('5-100')),
      [path.replace('raw/', '')]: latin1(later),
    });
  });

  it('knows a text that the archive has under a name of its own', async () => {
    const folder = await temporaryFolder({ 'raw/mine.txt': frenchPage('5-100'), 'new.txt': frenchPage('5-100') });
    const run = await runScript(folder, 'add', '--content', '.', 'new.txt');
    expect(run.stdout).toBe('already had  new.txt as raw/mine.txt\n0 added, 1 already had, 0 refused\n');
    expect(Object.keys(await readFolder(folder))).toStrictEqual(['new.txt', 'raw/mine.txt']);
  });

  it('adds one of two equal files that it is given at once', async () => {
    const folder = await temporaryFolder({ 'in/a.txt': frenchPage('5-100'), 'in/b.txt': frenchPage('5-100') });
    const run = await runScript(folder, 'add', '--content', '.', 'in');
    expect(run.stdout).toMatch(/^added .*\nalready had .*\n1 added, 1 already had, 0 refused\n$/);
  });

  it('refuses what gives no question, says why and where, and adds the others', async () => {
    const broken = Object.entries(brokenFiles).map(
      ([path, { content }]) => [path.replace('raw/', 'in/'), content] as const,
    );
    const folder = await temporaryFolder({ ...Object.fromEntries(broken), 'z.txt': frenchPage('5-1') });
    const run = await runScript(folder, 'add', '--content', 'archive', 'absent.txt', 'in', 'z.txt');
    expect(run.exitCode).toBe(1);
    for (const path of Object.keys(brokenFiles)) {
      const file = path.replace('raw/', 'in/').replaceAll('.', '\\.');
      expect(run.stdout).toMatch(new RegExp(`^refused {6}${file}:\\d+:\\d+: Unexpected .*, expected `, 'm'));
    }
    expect(run.stdout).toMatch(/^refused {6}absent\.txt: ENOENT/);
    expect(run.stdout).toMatch(/\n1 added, 0 already had, 5 refused\n$/);
    expect(Object.keys(await readFolder(`${folder}/archive`))).toStrictEqual(['raw/5/5-1.web.fr.txt']);
  });

  it('refuses what the system does not let it read, and adds the others', async () => {
    const folder = await temporaryFolder({ 'in/z.txt': frenchPage('5-1') });
    await symlink('nowhere', join(folder, 'in/a.txt'));
    const run = await runScript(folder, 'add', '--content', 'archive', 'in');
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    expect(run.stdout).toMatch(/^refused {6}in\/a\.txt: ENOENT.*\nadded {8}in\/z\.txt as /);
  });

  it('refuses an empty folder, and a call without a path', async () => {
    const folder = await temporaryFolder({ 'in/.keep': '' });
    const empty = await runScript(folder, 'add', '--content', '.', 'in');
    expect(empty).toMatchObject({ exitCode: 1, stderr: '' });
    expect(empty.stdout).toBe(
      'refused      in: Unexpected empty folder, expected files\n0 added, 0 already had, 1 refused\n',
    );
    const usage = await runScript(folder, 'add', '--content', '.');
    expect(usage).toMatchObject({ exitCode: 2, stdout: '' });
    expect(usage.stderr).toMatch(/^Unexpected end, expected PATH\n\nUsage: npm run add -- \[OPTION…\] PATH…\n/);
  });

  it('refuses what comes from an invented archive, by where it lies and by who asks', async () => {
    const folder = await temporaryFolder({ 'mine.txt': frenchPage('5-1') });
    await runScript(folder, 'synthesize', '--questions', '3', '--out', 'invented');
    const paths = Object.keys(await readFolder(join(folder, 'invented'))).filter((path) => path.endsWith('.txt'));
    const [first = ''] = paths;
    await copyFile(join(folder, 'invented', first), join(folder, 'loose.txt'));
    await symlink(join(folder, 'invented/raw'), join(folder, 'link'));
    const run = await runScript(folder, 'add', '--content', 'archive', 'invented/raw', 'link', 'loose.txt', 'mine.txt');
    const lines = run.stdout.split('\n');
    const reason = 'Unexpected question of an invented archive';
    const mark = join(folder, 'invented/INVENTED.md');
    for (const path of paths) {
      expect(lines).toContain(`refused      invented/${path}: ${reason} (${mark}), expected one that was really asked`);
    }
    expect(lines).toContain(`refused      loose.txt: ${reason}, expected one that was really asked`);
    expect(lines.at(-2)).toBe(`1 added, 0 already had, ${2 * paths.length + 1} refused`);
    expect(run.exitCode).toBe(1);
    expect(Object.keys(await readFolder(join(folder, 'archive')))).toStrictEqual(['raw/5/5-1.web.fr.txt']);
  });

  it('brings files of an invented archive into an invented one', async () => {
    const folder = await temporaryFolder();
    await runScript(folder, 'synthesize', '--questions', '3', '--out', 'one');
    await runScript(folder, 'synthesize', '--questions', '2', '--out', 'other', '--seed', '2');
    const run = await runScript(folder, 'add', '--content', 'other', 'one/raw');
    expect(run.stdout).toMatch(/\n\d+ added, 0 already had, 0 refused\n$/);
    expect(run.exitCode).toBe(0);
  });
});
