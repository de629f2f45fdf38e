import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { runScript } from '../setup/run-script.ts';
import { readFolder, temporaryFolder } from '../setup/temporary-folder.ts';

const synthesize = (folder: string, ...args: string[]) => runScript(folder, 'synthesize', ...args);

describe('npm run synthesize', () => {
  it('writes raw files under the names that raw files have, and a mark that they are invented', async () => {
    const folder = await temporaryFolder();
    const run = await synthesize(folder, '--questions', '40', '--out', 'invented');
    expect(run).toMatchObject({ exitCode: 0, stdout: '' });
    const { 'INVENTED.md': mark = '', ...files } = await readFolder(join(folder, 'invented'));
    expect(mark).toMatch(/^---\ninvented: true\nquestions: 40\nseed: 1\n---\n/);
    expect(run.stderr).toContain(`\n${Object.keys(files).length} raw files (`);
    for (const path of Object.keys(files)) {
      expect(path).toMatch(
        /^raw\/([4-7])\/\1-\d+\.(?:web\.(?:fr|nl)|print-unilingual\.(?:fr|nl)|print-bilingual\.fr-nl)(?:\.[0-9a-f]{8})?\.txt$/,
      );
    }
    expect(new Set(Object.keys(files).map((path) => path.split('/')[1]))).toStrictEqual(new Set(['4', '5', '6', '7']));
  });

  it('gives an archive that npm run content reads', async () => {
    const folder = await temporaryFolder();
    await synthesize(folder, '--questions', '30', '--out', 'invented', '--seed', '3');
    const { exitCode, stderr } = await runScript(folder, 'content', '--content', 'invented');
    expect(stderr).toMatch(/\n(\d+) of \1 raw files read\n$/);
    expect(exitCode).toBe(0);
    const written = Object.keys(await readFolder(join(folder, 'invented/questions')));
    expect(new Set(written.map((path) => path.slice('fr/'.length))).size).toBe(30);
  });

  it('replaces an invented archive whole, by the same bytes for the same seed', async () => {
    const folder = await temporaryFolder();
    await synthesize(folder, '--questions', '20', '--out', 'a');
    const first = await readFolder(join(folder, 'a'));
    await synthesize(folder, '--questions', '9', '--out', 'a', '--seed', '2');
    const second = await readFolder(join(folder, 'a'));
    expect(second['INVENTED.md']).toContain('questions: 9\nseed: 2\n');
    expect(Object.keys(second).length).toBeLessThan(Object.keys(first).length);
    await synthesize(folder, '--questions', '20', '--out', 'a', '--seed', '1');
    expect(await readFolder(join(folder, 'a'))).toStrictEqual(first);
  });

  it('refuses the folder of the real archive, a folder in it, and a link to it', async () => {
    const folder = await temporaryFolder();
    const content = join(projectDirectory, 'content');
    await symlink(content, join(folder, 'link'));
    for (const out of [content, join(content, 'invented/here'), join(folder, 'link'), join(folder, 'link/invented')]) {
      const run = await synthesize(folder, '--questions', '3', '--out', out);
      expect(run).toMatchObject({ exitCode: 1, stdout: '' });
      expect(run.stderr).toContain(`Unexpected folder ${out}, expected one outside of ${content}`);
    }
    expect(Object.keys(await readFolder(content))).not.toContain('INVENTED.md');
  });

  it('refuses a folder that holds anything else, and leaves it as it was', async () => {
    const files = { 'notes/mine.txt': 'x', 'raw/5/5-1.web.fr.txt': 'y' };
    const folder = await temporaryFolder(files);
    const run = await synthesize(folder, '--questions', '3', '--out', '.');
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain('expected none, or an invented archive with its INVENTED.md');
    expect(await readFolder(folder)).toStrictEqual(files);
    await mkdir(join(folder, 'empty'));
    expect(await synthesize(folder, '--questions', '3', '--out', 'empty')).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [['--out', 'x'], 'Unexpected end, expected --questions N'],
    [['--questions', '3'], 'Unexpected end, expected --out DIR'],
    [['--questions', '0', '--out', 'x'], 'Unexpected --questions 0, expected 1 to 1000000'],
    [['--questions', '1e3', '--out', 'x'], 'Unexpected --questions 1e3, expected'],
    [['--questions', '3', '--out', 'x', '--seed=-1'], 'Unexpected --seed -1, expected'],
  ])('asks for what it needs: %j', async (args, reason) => {
    const run = await synthesize(await temporaryFolder(), ...args);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(reason);
    expect(run.stderr).toContain('Usage: npm run synthesize -- --questions N --out DIR [OPTION…]');
  });
});
