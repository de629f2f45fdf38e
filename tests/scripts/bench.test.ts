import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { noneIfAbsent } from '../../src/collections/none-if-absent.ts';
import { runScript } from '../setup/run-script.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const record = () => readFile(join(projectDirectory, 'BENCHMARKS.md'), 'utf8').catch(noneIfAbsent);

describe('npm run bench', () => {
  it('measures small archives, says what it found, and with --no-record writes nothing', async () => {
    const before = await record();
    const run = await runScript(await temporaryFolder(), 'bench', '--quick', '--no-record', '--seed', '4');
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('command: `npm run bench -- --quick --no-record --seed 4`, seed 4, runs: 1');
    for (const heading of ['Speed', 'Ratios', 'Memory', 'Where the time goes', 'How well French is told from Dutch']) {
      expect(run.stdout).toContain(`\n### ${heading}\n`);
    }
    expect(run.stdout).toMatch(/\| 300: and join those of one question \| [\d.]+ \([\d.]+ to [\d.]+\) \|/);
    expect(run.stdout).toMatch(/\| src\/ingest\/text \| [\d.]+ % \|/);
    expect(await record()).toStrictEqual(before);
    const cache = await readdir(join(projectDirectory, '.cache'));
    expect(cache.filter((name) => name.startsWith('bench-'))).toStrictEqual([]);
  });

  it('refuses an option that it does not know', async () => {
    const run = await runScript(await temporaryFolder(), 'bench', '--questions', '5');
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(/^Unknown option '--questions'.*\n\nUsage: npm run bench -- \[OPTION…\]\n/);
  });
});
