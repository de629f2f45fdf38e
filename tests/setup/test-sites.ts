import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultArchiveOptions, projectDirectory, type ArchiveOptions } from '../../src/build/archive-config.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { writeContent, type HeldQuestion } from '../../src/build/content.ts';
import { silentProgress } from './silent-progress.ts';

/** The real archive as it is built for the tests: as it is without options, and published at an address with a path. */
const publications = {
  plain: {},
  published: { base: '/archief', site: 'https://example.org' },
};

/** Where a test finds a built site, and what it was built for. */
export interface TestSite {
  readonly directory: string;
  readonly base: string;
  readonly site: string;
}
export type TestSites = Readonly<Record<keyof typeof publications, TestSite>>;

/**
 * Builds the real archive for tests, from nothing.
 *
 * @param runner - whose tests: each runner has folders of its own, outside `dist/`
 */
export async function buildTestSites(runner: string): Promise<TestSites> {
  return { plain: await buildTestSite(runner, 'plain'), published: await buildTestSite(runner, 'published') };
}

async function buildTestSite(runner: string, name: keyof typeof publications): Promise<TestSite> {
  const folder = join(projectDirectory, '.cache', 'test-sites', runner);
  const outDirectory = join(folder, name);
  const options: ArchiveOptions = { ...defaultArchiveOptions, ...publications[name], outDirectory };
  await rm(outDirectory, { recursive: true, force: true });
  const questions = await realQuestions(folder);
  await buildSite({ ...options, questions, contentDigest: null, isInvented: false, processes: 1 }, silentProgress);
  return { directory: outDirectory, base: options.base, site: options.site };
}

/**
 * The questions of the real archive. Their Markdown is in the project, and stays as it is.
 *
 * @param folder - where what may be kept is kept
 */
export async function realQuestions(folder: string): Promise<readonly HeldQuestion[]> {
  const { contentDirectory } = defaultArchiveOptions;
  const cacheDirectory = join(folder, 'content-cache');
  return (await writeContent({ contentDirectory, cacheDirectory, processes: 1 }, silentProgress)).questions;
}
