import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { setAside } from '../../src/build/set-aside.ts';
import { readFolder, temporaryFolder } from '../setup/temporary-folder.ts';

it('moves files and folders away, each time to a place of their own, and passes over what is not there', async () => {
  const folder = await temporaryFolder({ 'site/fr/page.html': 'pont', 'site/robots.txt': 'all', 'kept.txt': 'kept' });
  const aside = join(folder, 'aside');
  const paths = ['site/fr', 'absent', 'site/robots.txt'].map((path) => join(folder, path));
  await setAside(paths, aside);
  expect(await readdir(join(folder, 'site'))).toStrictEqual([]);
  await setAside([join(folder, 'site')], aside);
  expect((await readdir(folder)).toSorted()).toStrictEqual(['aside', 'kept.txt']);
  expect(await readdir(aside)).toHaveLength(2);
  expect(Object.values(await readFolder(aside)).toSorted()).toStrictEqual(['all', 'pont']);
  expect(await readFile(join(folder, 'kept.txt'), 'utf8')).toBe('kept');
});
