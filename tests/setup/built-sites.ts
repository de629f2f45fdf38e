import type { TestProject } from 'vitest/node';
import { buildInventedSite, buildSeriesSite } from './invented-site.ts';
import { buildSynthesizedSite } from './synthesized-site.ts';
import { buildTestSites, type TestSite, type TestSites } from './test-sites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    sites: TestSites;
    inventedSite: TestSite;
    seriesSite: TestSite;
    synthesizedSite: TestSite;
  }
}

/** Builds the sites once for all tests of what is built; a test has them by `inject('sites')`, `inject('inventedSite')` … */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('sites', await buildTestSites('vitest'));
  project.provide('inventedSite', await buildInventedSite('vitest'));
  project.provide('seriesSite', await buildSeriesSite('vitest'));
  project.provide('synthesizedSite', await buildSynthesizedSite('vitest'));
}
