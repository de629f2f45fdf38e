import { existsSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFiles, describeFile, isAsLeft, removeFiles } from '../../../src/build/pages/site-files.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

describe('a file of a site', () => {
  it('is as it was left until it is changed or removed', async () => {
    const path = join(await temporaryFolder({ 'a.html': 'abc' }), 'a.html');
    const left = describeFile(path);
    expect(isAsLeft(path, left)).toBe(true);
    await utimes(path, new Date(0), new Date(0));
    expect(isAsLeft(path, left)).toBe(false);
    await writeFile(path, 'abcd');
    expect(isAsLeft(path, left)).toBe(false);
    expect(isAsLeft(`${path}.gone`, left)).toBe(false);
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
