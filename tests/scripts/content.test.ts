import { createHash } from 'node:crypto';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { parseFrontmatter } from '../../src/markdown/parse-markdown.ts';
import { formatInventedMark } from '../../src/synthesize/invented-mark.ts';
import { brokenFiles, dutchPage, frenchPage } from '../setup/invented-raw-files.ts';
import { runScript } from '../setup/run-script.ts';
import { readFolder, temporaryFolder } from '../setup/temporary-folder.ts';

const broken = Object.fromEntries(Object.entries(brokenFiles).map(([path, { content }]) => [path, content]));

describe('npm run content', () => {
  it('gives the Markdown that is in the project, byte for byte', async () => {
    const raw = await readFolder(join(projectDirectory, 'content/raw'));
    const bytes = Object.entries(raw).map(([path, text]) => [`raw/${path}`, Buffer.from(text, 'latin1')] as const);
    const folder = await temporaryFolder(Object.fromEntries(bytes));
    expect(await runScript(folder, 'content', '--content', '.')).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await readFolder(join(folder, 'questions'))).toStrictEqual(
      await readFolder(join(projectDirectory, 'content/questions')),
    );
  });

  it('writes a file a language, joins the pages of one question, and names its raw files with their digest', async () => {
    const folder = await temporaryFolder({
      'raw/5/b.txt': frenchPage('5-100'),
      'raw/5/a.txt': dutchPage('5-100'),
      'raw/x.txt': frenchPage('5-7'),
    });
    const run = await runScript(folder, 'content', '--content', '.');
    expect(run).toMatchObject({ exitCode: 0, stdout: '' });
    expect(run.stderr).toMatch(/\n3 Markdown files written, 0 removed\n3 of 3 raw files read\n$/);
    const written = await readFolder(join(folder, 'questions'));
    expect(Object.keys(written)).toStrictEqual(['fr/5/100.md', 'fr/5/7.md', 'nl/5/100.md']);
    const sources = ['5/a.txt', '5/b.txt'].map((path) => {
      const [locale, text] = path === '5/a.txt' ? ['nl', dutchPage('5-100')] : ['fr', frenchPage('5-100')];
      return { path, layout: 'web', locales: [locale], sha256: createHash('sha256').update(text).digest('hex') };
    });
    expect(parseFrontmatter(written['nl/5/100.md'] ?? '').sources).toStrictEqual(sources);
  });

  it('changes no byte the second time, and follows what changes in the raw files', async () => {
    const folder = await temporaryFolder({ 'raw/a.txt': frenchPage('5-1'), 'raw/b.txt': frenchPage('5-2') });
    await runScript(folder, 'content', '--content', '.');
    const first = await readFolder(folder);
    const again = await runScript(folder, 'content', '--content', '.');
    expect(again.stderr).toContain('0 Markdown files written, 0 removed');
    expect(await readFolder(folder)).toStrictEqual(first);
    await writeFile(join(folder, 'raw/a.txt'), frenchPage('5-1', 'Ponts'));
    await rm(join(folder, 'raw/b.txt'));
    const changed = await runScript(folder, 'content', '--content', '.');
    expect(changed.stderr).toContain('1 Markdown files written, 1 removed\n1 of 1 raw files read');
    const { 'questions/fr/5/1.md': file = '', ...others } = await readFolder(folder);
    expect(parseFrontmatter(file).title).toBe('Ponts');
    expect(Object.keys(others)).toStrictEqual(['raw/a.txt']);
  });

  it('says what is wrong with each broken file, and reads the others', async () => {
    const folder = await temporaryFolder({ ...broken, 'raw/5/a.txt': frenchPage('5-100') });
    const run = await runScript(folder, 'content', '--content', '.');
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    for (const [path, { ruleId }] of Object.entries(brokenFiles)) {
      const afterPath = run.stderr.slice(run.stderr.indexOf(path) + path.length).split('\n')[1];
      expect(afterPath).toMatch(new RegExp(`^ *\\d+:\\d+ .*Unexpected .*, expected .* ${ruleId}`));
    }
    expect(run.stderr).toMatch(/\n1 of 5 raw files read\n$/);
    expect(Object.keys(await readFolder(join(folder, 'questions')))).toStrictEqual(['fr/5/100.md']);
  });

  it.each([{}, { 'raw/notes.md': 'x' }])(
    'says that there are no raw files in %j, and removes nothing',
    async (files) => {
      const folder = await temporaryFolder({ ...files, 'questions/fr/5/1.md': 'x' });
      const run = await runScript(folder, 'content', '--content', '.');
      expect(run).toStrictEqual({
        exitCode: 1,
        stdout: '',
        stderr: `No raw files (*.txt) in ${join(folder, 'raw')}\n`,
      });
      expect(await readFolder(join(folder, 'questions'))).toStrictEqual({ 'fr/5/1.md': 'x' });
    },
  );

  it('refuses an option that it does not know', async () => {
    const run = await runScript(await temporaryFolder(), 'content', '--port', '1');
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(/^Unknown option '--port'.*\n\nUsage: npm run content -- /);
  });

  it('refuses an archive with an invented one in it, and writes nothing', async () => {
    const mark = formatInventedMark({ questions: 1, seed: 1 });
    const folder = await temporaryFolder({ 'raw/5/a.txt': frenchPage('5-1'), 'raw/copied/INVENTED.md': mark });
    for (const command of ['content', 'build']) {
      const run = await runScript(folder, command, '--content', '.');
      expect(run).toMatchObject({ exitCode: 1, stdout: '' });
      expect(run.stderr).toBe(
        `Unexpected ${join(folder, 'raw/copied/INVENTED.md')}, expected raw files of one archive only\n`,
      );
    }
    expect(Object.keys(await readFolder(folder))).toStrictEqual(['raw/5/a.txt', 'raw/copied/INVENTED.md']);
  });

  it('refuses questions of an invented archive that have lost its mark, and builds no site', async () => {
    const folder = await temporaryFolder({ 'raw/5/a.txt': frenchPage('5-1') });
    await runScript(folder, 'synthesize', '--questions', '1', '--out', 'invented');
    await cp(join(folder, 'invented/raw'), join(folder, 'raw'), { recursive: true });
    const run = await runScript(folder, 'build', '--content', '.', '--out', 'site');
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toMatch(/Unexpected raw files of an invented archive, 5\/5-1\..+, expected questions that/);
    expect(Object.keys(await readFolder(folder)).filter((path) => path.startsWith('site'))).toStrictEqual([]);
  });
});
