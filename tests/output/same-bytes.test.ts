import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { defaultArchiveOptions, projectDirectory } from '../../src/build/archive-config.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { silentProgress } from '../setup/silent-progress.ts';
import { realQuestions } from '../setup/test-sites.ts';
import { plainSite } from './built-sites.ts';
import { readBuiltSite } from './read-built-site.ts';

it('the same archive built a second time, into another folder, by more processes, gives the same bytes', async () => {
  const folder = join(projectDirectory, '.cache', 'test-sites', 'vitest', 'again');
  await rm(folder, { recursive: true, force: true });
  const outDirectory = join(folder, 'site');
  const questions = await realQuestions(folder);
  await buildSite(
    { ...defaultArchiveOptions, outDirectory, questions, contentDigest: null, isInvented: false, processes: 3 },
    silentProgress,
  );
  const again = readBuiltSite({ ...inject('sites').plain, directory: outDirectory });
  expect(again.files).toStrictEqual(plainSite.files);
  const differing = plainSite.files.filter(
    (file) => !readFileSync(join(outDirectory, file)).equals(readFileSync(join(plainSite.directory, file))),
  );
  expect(differing).toStrictEqual([]);
});
