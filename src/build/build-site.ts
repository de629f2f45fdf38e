import { cp, readdir, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { noneIfAbsent } from '../collections/none-if-absent.ts';
import { archiveConfig, cacheDirectoryOf, projectDirectory, type ArchiveOptions } from './archive-config.ts';
import { loadAstro } from './load-astro.ts';
import type { Progress } from './progress.ts';
import { indexSite } from './search-index.ts';

/** What only a built site holds: a folder of other things is not emptied for the sake of a wrong `--out`. */
const marksOfSite = ['.prerender', '404.html', '_astro', 'pagefind'];

/**
 * Builds the pages of an archive from its Markdown, then their search index, into the archive's folder, which is
 * emptied first. The same Markdown gives the same bytes.
 *
 * @throws Error when the folder may not be emptied, when a page cannot be built, or when Pagefind fails
 */
export async function buildSite(options: ArchiveOptions, progress: Progress): Promise<void> {
  const { outDirectory } = options;
  await requireOutDirectory(options);
  // Astro runs modules from the folder it builds into, and these find the project's packages only inside the project.
  const workDirectory = isInside(outDirectory, projectDirectory)
    ? outDirectory
    : join(cacheDirectoryOf(options), 'site');
  const pages = progress.begin('Building the pages');
  const { build } = await loadAstro();
  await build({ ...archiveConfig({ ...options, outDirectory: workDirectory }), configFile: false, logLevel: 'warn' });
  pages.end();
  const index = progress.begin('Building the search index');
  await indexSite(workDirectory);
  index.end();
  if (workDirectory !== outDirectory) await moveFolder(workDirectory, outDirectory);
}

/** @throws Error when building would empty a folder that holds anything but a built site */
async function requireOutDirectory({ outDirectory, contentDirectory }: ArchiveOptions): Promise<void> {
  if (isInside(projectDirectory, outDirectory) || isInside(contentDirectory, outDirectory)) {
    throw new Error(
      `Unexpected output folder ${outDirectory}, expected one that holds neither the project nor the content`,
    );
  }
  const names: string[] = await readdir(outDirectory).catch(noneIfAbsent);
  if (names.length > 0 && !marksOfSite.some((mark) => names.includes(mark))) {
    throw new Error(
      `Unexpected files in ${outDirectory}, expected an empty folder or a built site: it would be emptied`,
    );
  }
}

/** Puts a folder in the place of another, on whichever disk that is. */
async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  await rm(from, { recursive: true });
}

/** Whether a path is a folder or lies in it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
