import { join } from 'node:path';
import { defaultArchiveOptions, projectDirectory, type ArchiveOptions } from '../../src/build/archive-config.ts';
import { buildSite } from '../../src/build/build-site.ts';
import type { Progress } from '../../src/build/progress.ts';

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

const silent: Progress = { begin: () => ({ advance: () => undefined, end: () => undefined }) };

/**
 * Builds the real archive for tests, from the Markdown as it is in the project.
 *
 * @param runner - whose tests: each runner has folders of its own, outside `dist/`
 */
export async function buildTestSites(runner: string): Promise<TestSites> {
  return { plain: await buildTestSite(runner, 'plain'), published: await buildTestSite(runner, 'published') };
}

async function buildTestSite(runner: string, name: keyof typeof publications): Promise<TestSite> {
  const outDirectory = join(projectDirectory, '.cache', 'test-sites', runner, name);
  const options: ArchiveOptions = { ...defaultArchiveOptions, ...publications[name], outDirectory };
  await buildSite(options, silent);
  return { directory: outDirectory, base: options.base, site: options.site };
}
