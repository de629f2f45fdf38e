import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { runScript, startScript } from '../setup/run-script.ts';
import { readFolder, temporaryFolder } from '../setup/temporary-folder.ts';

describe('npm run demo', () => {
  it('builds and serves an invented archive, says so on every page, and touches nothing that is real', async () => {
    const content = join(projectDirectory, 'content');
    const before = await readFolder(content);
    const child = startScript(
      {},
      await temporaryFolder(),
      'demo',
      '--questions',
      '60',
      '--base',
      '/demo',
      '--port',
      '0',
    );
    onTestFinished(() => void child.kill());
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [printed] = (await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), once(child, 'close')])) as [
      string,
    ];
    expect(printed).toMatch(/^http:\/\/localhost:\d+\/demo\/\n$/);
    const address = printed.trim();
    await expect.poll(() => stderr).toContain('Ctrl-C ends it');
    const named = stderr.split('\n').filter((line) => line.startsWith(address));
    expect(named.map((line) => line.slice(address.length).replace(/\d+-\d+/, '#'))).toStrictEqual([
      'fr/series/#/',
      'nl/reeksen/#/',
      'series/#/',
    ]);
    for (const page of [address, ...named]) {
      const response = await fetch(page);
      expect([page, response.status]).toStrictEqual([page, 200]);
      expect(await response.text()).toMatch(/Archive inventée|Verzonnen archief/);
    }
    child.kill('SIGINT');
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
    expect(await readFolder(content)).toStrictEqual(before);
  });

  it('refuses what it does not take', async () => {
    const run = await runScript(await temporaryFolder(), 'demo', '--out', 'x');
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('--questions N  how many questions are invented (default: 300)');
  });
});
