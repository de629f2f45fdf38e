import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { noneIfAbsent } from '../collections/none-if-absent.ts';
import { cacheDirectoryOf, projectDirectory, type ArchiveOptions } from './archive-config.ts';
import { codeDigest } from './code-digest.ts';
import type { HeldQuestion } from './content.ts';
import { startRenderers, type RenderOptions, type Renderers } from './pages/render-jobs.ts';
import { hasAssets, updatePages, type UpdatedPages } from './pages/update-pages.ts';
import { findSiteManifest, removeSiteManifest, writeSiteManifest } from './pages/site-manifest.ts';
import type { Progress } from './progress.ts';
import { indexShards, type IndexOrigin } from './search-index.ts';
import { setAside } from './set-aside.ts';

/** Holds what stood in a site's folder and is not built upon, until the new site stands. */
const replacedFolder = '.replaced-site';

/** What only a built site holds: a folder of other things is not emptied for the sake of a wrong `--out`. */
const marksOfSite = ['404.html', '_astro', 'pagefind', replacedFolder];

/** What decides the bytes of every page besides the archive: our code, with what it is run by. */
const codeOfPages = ['src', 'public'];

/** An archive whose site is to be built. */
export interface SiteOrder extends ArchiveOptions {
  readonly questions: readonly HeldQuestion[];
  /** The digest of the questions, as the content stage gives it; `null` where it is not known. */
  readonly contentDigest: string | null;
  /** Whether the archive is invented: every page says so. */
  readonly isInvented: boolean;
  /** How many processes work at once, at most. */
  readonly processes: number;
  /** {@link digestOfPageCode}, where it was taken before. */
  readonly code?: string;
  /** Processes that were started before ({@link startEarly}), but after that digest was taken; the build may close them. */
  readonly renderers?: Renderers;
}

/** What was done for a site: how many pages were rendered and removed, and how many shards of the search indexed. */
export interface BuiltSite extends Pick<UpdatedPages, 'rendered' | 'removed'> {
  /** How many pages and other files the plan has. */
  readonly planned: number;
  readonly indexed: number;
  /** How many shards the search has, in both languages together. */
  readonly shards: number;
}

/**
 * Builds the pages of an archive from its Markdown, then their search index, into the site's folder.
 *
 * What the folder holds from the build before is kept where nothing that it depends on has changed: such a page is not
 * rendered again, nor is a shard of the index whose pages are all the same. The site is that of a first build, byte for
 * byte. A build that ends early is trusted in nothing: the next one begins anew. What is not built upon is set aside in the
 * folder, and removed once the new site stands.
 *
 * @throws Error when the folder may not be emptied, when a page cannot be built, or when Pagefind fails
 */
export async function buildSite(order: SiteOrder, progress: Progress): Promise<BuiltSite> {
  const { outDirectory, processes } = order;
  const present = await listOutDirectory(order);
  const cacheDirectory = cacheDirectoryOf('site', outDirectory);
  const manifestFile = join(cacheDirectory, 'manifest.ndjson');
  const siteKey = await siteKeyOf(order);
  const known = await findSiteManifest(manifestFile);
  const previous = known?.siteKey === siteKey && hasAssets(outDirectory, known) ? known : undefined;
  await removeSiteManifest(manifestFile);
  const replaced = join(outDirectory, replacedFolder);
  if (!previous) {
    const others = present.filter((name) => name !== replacedFolder).map((name) => join(outDirectory, name));
    await setAside(others, replaced);
  }
  const updated = await updatePages(order, { siteKey, previous, workDirectory: workDirectoryOf(order) }, progress);
  const { planKey, pages, assets, searched, rendered, removed } = updated;
  const indexOptions = {
    previous: previous?.shards ?? new Map<string, IndexOrigin>(),
    keptDirectory: join(cacheDirectory, 'index'),
    processes,
  };
  const { indexed, origins: shards } = await indexShards(outDirectory, searched, indexOptions, progress);
  await rm(replaced, { recursive: true, force: true });
  await writeSiteManifest(manifestFile, { siteKey, planKey, pages, assets, searched, shards });
  return { planned: pages.size, rendered, removed, indexed, shards: shards.size };
}

/**
 * The digest of the code that pages are made with. It is taken before Astro is started: of what is changed later, a process
 * may have read the one state or the other, and the next build renders it again.
 */
export function digestOfPageCode(): Promise<string> {
  return codeDigest(codeOfPages);
}

/**
 * Starts a process that renders, before it is known which pages of a site will change. Whoever starts it closes it in the
 * end: a build closes it only where it plans pages.
 */
export function startEarly(options: RenderOptions): Renderers {
  return startRenderers(options, workDirectoryOf(options), 1);
}

/** Where a build keeps what is under way. */
function workDirectoryOf({ outDirectory }: Pick<ArchiveOptions, 'outDirectory'>): string {
  return join(cacheDirectoryOf('site', outDirectory), 'work');
}

/**
 * The digest of what every page depends on: the code, the versions of its packages and of Node, where it is published, and
 * the day that it counts to.
 */
async function siteKeyOf({ site, base, isInvented, asOf, code: before }: SiteOrder): Promise<string> {
  const code = before ?? (await digestOfPageCode());
  const shared = { code, node: process.version, site, base, isInvented, asOf };
  return createHash('sha256').update(JSON.stringify(shared)).digest('base64url');
}

/**
 * The names in the site's folder.
 *
 * @throws Error when building would empty a folder that holds anything but a built site
 */
async function listOutDirectory({ outDirectory, contentDirectory }: ArchiveOptions): Promise<string[]> {
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
  return names;
}

/** Whether a path is a folder or lies in it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
