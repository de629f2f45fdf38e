/**
 * Makes the French and the Dutch page of each question of an archive: `node build-own-pages.ts CONTENT CACHE SITE`. The site
 * is written into the project, as Astro finds its packages only there.
 */
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { defaultArchiveOptions } from '../../build/archive-config.ts';
import { writeContent } from '../../build/content.ts';
import { updatePages } from '../../build/pages/update-pages.ts';
import type { Progress } from '../../build/progress.ts';

const folders = z.tuple([z.string(), z.string(), z.string()]).parse(process.argv.slice(2));
const [contentDirectory, cacheDirectory, outDirectory] = folders;
const processes = availableParallelism();
const silent: Progress = { begin: () => ({ advance: () => undefined, end: () => undefined }) };

const { questions, digest, report } = await writeContent({ contentDirectory, cacheDirectory, processes }, silent);
if (report.reused < report.total) {
  throw new Error('Unexpected raw files to read, expected all to be known: our code has changed while it was measured');
}
await updatePages(
  {
    ...defaultArchiveOptions,
    contentDirectory,
    outDirectory,
    questions,
    contentDigest: digest,
    isInvented: true,
    processes,
  },
  {
    siteKey: '',
    previous: undefined,
    workDirectory: `${outDirectory}-work`,
    accepts: ({ route }) => route === 'question',
  },
  silent,
);
