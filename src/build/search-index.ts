import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { projectDirectory } from './archive-config.ts';
import { commandScript, runNode } from './run-node.ts';

/**
 * Writes the search index of a built site into its folder `pagefind/`: of the pages that mark a part of them with
 * `data-pagefind-body`, each language apart. The same pages give the same bytes.
 *
 * @throws Error with what Pagefind printed when it fails
 */
export async function indexSite(siteDirectory: string): Promise<void> {
  const { exitCode, output } = await runNode([commandScript('pagefind'), '--site', siteDirectory, '--quiet'], {
    cwd: projectDirectory,
    output: 'collect',
  });
  if (exitCode !== 0) throw new Error(`Pagefind ended with exit code ${exitCode}: ${output.trim()}`);
  await orderLanguages(join(siteDirectory, 'pagefind', 'pagefind-entry.json'));
}

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.unknown()) });

/** Pagefind names its languages in an order that changes from run to run. */
async function orderLanguages(entryFile: string): Promise<void> {
  const entry = entrySchema.parse(JSON.parse(await readFile(entryFile, 'utf8')));
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(entryFile, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}
