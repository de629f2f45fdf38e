import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { awaitWholeIndex } from '../../../src/build/search/whole-index.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const files = {
  'pagefind.js': 'const one=1;export{one,search};',
  'pagefind-entry.json': '{"version":"1.5.2"}',
  'wasm.fr.pagefind': gzipSync('a module'),
  'fragment/fr_1.pf_fragment': gzipSync('pagefind_dcd{}'),
};

it('an index of whole files is taken at once', async () => {
  const directory = await temporaryFolder(files);
  await expect(awaitWholeIndex(directory, 0)).resolves.toBeUndefined();
});

it.each(Object.keys(files))('the rest of %s is waited for', async (path) => {
  const directory = await temporaryFolder(files);
  const whole = await readFile(join(directory, path));
  for (const length of [0, whole.length - 3]) {
    await writeFile(join(directory, path), whole.subarray(0, length));
    await expect(awaitWholeIndex(directory, 0)).rejects.toThrow(path.split('/').at(-1));
  }
  const waiting = awaitWholeIndex(directory);
  await writeFile(join(directory, path), whole);
  await expect(waiting).resolves.toBeUndefined();
});
