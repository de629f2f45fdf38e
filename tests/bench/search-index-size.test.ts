import { encode } from 'cborg';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureSearchIndex } from '../../src/bench/search-index-size.ts';
import { pack } from '../../src/build/search/packed-file.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

it('an index has files, bytes, blocks of a disk, and a cost a filter: its largest file in each shard', async () => {
  const site = await temporaryFolder({
    'fr/5-1/index.html': 'x'.repeat(10_000),
    'pagefind/fr/5-0-3999/fragment/1.pf_fragment': 'x'.repeat(100),
    'pagefind/fr/5-0-3999/index/1.pf_index': 'x'.repeat(5000),
  });
  const sizes: number[] = [];
  const addFilter = async (place: string, filter: string, values: number): Promise<number> => {
    const directory = join(site, 'pagefind', place, 'filter');
    await mkdir(directory, { recursive: true });
    const bytes = encode([
      filter,
      Array.from({ length: values }, (_, index) => [`${filter} ${index * 7919}`, [index]]),
    ]);
    const path = join(directory, `${sizes.length}.pf_values`);
    const file = await pack(bytes);
    await writeFile(path, file);
    sizes.push(file.length);
    return file.length;
  };
  await addFilter('fr/5-0-3999', 'theme-1', 3);
  const theme = await addFilter('fr/5-0-3999', 'theme-12', 40);
  const otherTheme = await addFilter('fr/5-4000-7999', 'theme-1', 20);
  await addFilter('nl/5-0-3999', 'theme-1', 5);
  const year = await addFilter('nl/5-0-3999', 'year', 2);
  expect(await measureSearchIndex(site)).toStrictEqual({
    files: 7,
    bytes: 5100 + sizes.reduce((sum, size) => sum + size, 0),
    diskBytes: 4096 * 8,
    filterBytes: { theme: theme + otherTheme, year },
  });
});
