import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { shardOf } from '../../src/domain/shard.ts';
import { brokenFiles, dutchPage, frenchPage } from '../setup/invented-raw-files.ts';
import { runScript, runScriptWith, startScript } from '../setup/run-script.ts';
import { readFolder, temporaryFolder } from '../setup/temporary-folder.ts';

const broken = Object.fromEntries(Object.entries(brokenFiles).map(([path, { content }]) => [path, content]));

function archiveWithBrokenFiles(): Promise<string> {
  return temporaryFolder({ ...broken, 'raw/5/a.txt': frenchPage('5-100'), 'raw/5/b.txt': dutchPage('5-100') });
}

describe('npm run build', () => {
  it('builds the pages and the index of what was read, exits 1 for what was not, and gives the same bytes again in any environment', async () => {
    const folder = await archiveWithBrokenFiles();
    const command = ['build', '--content', '.', '--out', 'site', '--base', '/archief', '--site', 'https://example.org'];
    const run = await runScript(folder, ...command);
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain('2 of 6 raw files read\n');
    expect(run.stderr).toMatch(/\nThe site of 2 of 6 raw files is in .*site\n$/);
    const site = await readFolder(join(folder, 'site'));
    const files = Object.keys(site);
    expect(files).toEqual(
      expect.arrayContaining(['404.html', 'fr/5-100/index.html', 'index.html', 'nl/5-100/index.html', 'sitemap.xml']),
    );
    expect(site[`sitemap/${shardOf('5-100')}.xml`]).toContain('<loc>https://example.org/archief/fr/5-100/</loc>');
    expect(files.filter((file) => file.endsWith('.pf_meta'))).toHaveLength(2);
    expect(files.filter((file) => file.startsWith('.'))).toStrictEqual([]);
    await rm(join(folder, 'site'), { recursive: true });
    const misleading = { BASE_URL: '/elsewhere/', SITE: 'https://example.net', DEV: '1', NODE_ENV: 'development' };
    await runScriptWith(misleading, folder, ...command);
    expect(await readFolder(join(folder, 'site'))).toStrictEqual(site);
  });

  it('empties no folder that holds anything but a site', async () => {
    const folder = await temporaryFolder({ 'archive/raw/a.txt': frenchPage('5-100'), 'letters/mother.txt': 'x' });
    for (const out of ['../letters', '.', '..']) {
      const run = await runScript(join(folder, 'archive'), 'build', '--content', '.', '--out', out);
      expect(run.exitCode).toBe(1);
      expect(run.stderr).toMatch(/Unexpected (files in|output folder) .*, expected /);
    }
    expect(await readFolder(join(folder, 'letters'))).toStrictEqual({ 'mother.txt': 'x' });
    expect(Object.keys(await readFolder(join(folder, 'archive/raw')))).toStrictEqual(['a.txt']);
  });

  it('builds nothing without raw files', async () => {
    const folder = await temporaryFolder();
    const run = await runScript(folder, 'build', '--content', '.', '--out', 'site');
    expect(run).toStrictEqual({ exitCode: 1, stdout: '', stderr: `No raw files (*.txt) in ${join(folder, 'raw')}\n` });
    expect(await readFolder(folder)).toStrictEqual({});
  });
});

describe('npm start', () => {
  it('builds and serves what was read, prints the address alone on standard output, and ends when told to', async () => {
    const folder = await archiveWithBrokenFiles();
    const child = startScript(
      {},
      folder,
      'start',
      '--content',
      '.',
      '--out',
      'site',
      '--base',
      '/archief',
      '--port',
      '0',
    );
    onTestFinished(() => void child.kill());
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [address] = (await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), once(child, 'close')])) as [
      string,
    ];
    expect(address).toMatch(/^http:\/\/localhost:\d+\/archief\/\n$/);
    const [page, missing] = await Promise.all([
      fetch(`${address.trim()}nl/5-100/`),
      fetch(`${address.trim()}nl/5-101/`),
    ]);
    expect([page.status, missing.status]).toStrictEqual([200, 404]);
    expect(await page.text()).toContain('Hoeveel tolbruggen telt het Koninkrijk?');
    expect(stderr).toContain('2 of 6 raw files');
    child.kill('SIGINT');
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
  });
});

describe('npm run serve', () => {
  it('says what to do when there is no site', async () => {
    const folder = await temporaryFolder();
    const run = await runScript(folder, 'serve', '--out', 'site');
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain('npm run build makes it');
  });
});
