import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { defaultArchiveOptions, projectDirectory } from '../../src/build/archive-config.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { plainSite } from './built-sites.ts';
import { readBuiltSite } from './read-built-site.ts';

it('the same Markdown built a second time, into another folder, gives the same bytes', async () => {
  const outDirectory = join(projectDirectory, '.cache', 'test-sites', 'vitest', 'again');
  const silent = { begin: () => ({ advance: () => undefined, end: () => undefined }) };
  await buildSite({ ...defaultArchiveOptions, outDirectory }, silent);
  const again = readBuiltSite({ ...inject('sites').plain, directory: outDirectory });
  expect(again.files).toStrictEqual(plainSite.files);
  const differing = plainSite.files.filter(
    (file) => !readFileSync(join(outDirectory, file)).equals(readFileSync(join(plainSite.directory, file))),
  );
  expect(differing).toStrictEqual([]);
});
