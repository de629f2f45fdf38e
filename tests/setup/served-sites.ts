import { serveSite } from '../../src/build/site-server.ts';
import { buildSeriesSite } from './invented-site.ts';
import { buildRenamedSite } from './renamed-series.ts';
import { buildSynthesizedSite, samplePages } from './synthesized-site.ts';
import { buildTestSites } from './test-sites.ts';

/**
 * Builds the sites and serves them on free ports for the tests in a browser, which find their addresses in the
 * environment: it is the only way from here to Playwright's workers.
 *
 * @returns what ends the servers
 */
export default async function setup(): Promise<() => Promise<void>> {
  const { plain, published } = await buildTestSites('playwright');
  const sites = [
    plain,
    published,
    await buildSynthesizedSite('playwright'),
    await buildSeriesSite('playwright'),
    await buildRenamedSite('playwright'),
  ];
  const servers = await Promise.all(
    sites.map(({ directory, base }) => serveSite({ outDirectory: directory, base, port: 0 })),
  );
  const names = ['PLAIN_SITE', 'PUBLISHED_SITE', 'SYNTHESIZED_SITE', 'SERIES_SITE', 'RENAMED_SITE'] as const;
  for (const [index, name] of names.entries()) process.env[name] = servers[index]?.address;
  process.env['SYNTHESIZED_PAGES'] = JSON.stringify(samplePages());
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
