import { existsSync } from 'node:fs';
import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFiles, describeFile, findTouched, removeFiles } from '../../../src/build/pages/site-files.ts';
import { readFolder, temporaryFolder } from '../../setup/temporary-folder.ts';

describe('a file of a site', () => {
  it('is as it was left until it is changed or removed', async () => {
    const folder = await temporaryFolder({ 'a.html': 'abc', 'fr/b.html': 'b', 'c.html': 'c' });
    const left = new Map(['a.html', 'fr/b.html', 'c.html'].map((file) => [file, describeFile(join(folder, file))]));
    const touched = async () => [...(await findTouched(folder, left, 2))];
    expect(await touched()).toStrictEqual([]);
    await utimes(join(folder, 'a.html'), new Date(0), new Date(0));
    expect(await touched()).toStrictEqual(['a.html']);
    await writeFile(join(folder, 'fr/b.html'), 'bcd');
    expect(await touched()).toStrictEqual(['a.html', 'fr/b.html']);
    await rm(join(folder, 'c.html'));
    expect(await touched()).toStrictEqual(['a.html', 'fr/b.html', 'c.html']);
  });

  it('is added with its folder, and what is there stays', async () => {
    const from = await temporaryFolder({ '_astro/a.css': 'a', 'favicon.svg': 'b' });
    const to = await temporaryFolder({ '_astro/old.css': 'c' });
    expect(addFiles(from, to)).toStrictEqual(['_astro/a.css', 'favicon.svg']);
    expect(['_astro/a.css', '_astro/old.css', 'favicon.svg'].map((file) => existsSync(join(to, file)))).toStrictEqual([
      true,
      true,
      true,
    ]);
  });

  it('is added where it has other bytes, and else keeps its date', async () => {
    const to = await temporaryFolder({ '_astro/a.css': 'a', 'b.svg': 'b' });
    for (const file of ['_astro/a.css', 'b.svg']) await utimes(join(to, file), new Date(0), new Date(0));
    addFiles(await temporaryFolder({ '_astro/a.css': 'a', 'b.svg': 'B' }), to);
    expect(await readFolder(to)).toStrictEqual({ '_astro/a.css': 'a', 'b.svg': 'B' });
    const dates = ['_astro/a.css', 'b.svg'].map((file) => describeFile(join(to, file)).changed);
    expect(dates).toStrictEqual([0, expect.not.closeTo(0)]);
  });

  it('takes with it the folders that it leaves empty, and no other', async () => {
    const site = await temporaryFolder({ 'fr/5-1/index.html': '', 'nl/5-1/index.html': '', 'nl/5-2/index.html': '' });
    removeFiles(site, ['fr/5-1/index.html', 'nl/5-1/index.html', 'nl/5-9/index.html']);
    expect(['fr', 'nl/5-1', 'nl/5-2/index.html'].map((path) => existsSync(join(site, path)))).toStrictEqual([
      false,
      false,
      true,
    ]);
  });
});
