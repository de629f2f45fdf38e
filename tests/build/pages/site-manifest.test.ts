import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findSiteManifest,
  removeSiteManifest,
  writeSiteManifest,
  type SiteManifest,
} from '../../../src/build/pages/site-manifest.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const manifest: SiteManifest = {
  siteKey: 'abc',
  planKey: 'def',
  pages: new Map([
    ['index.html', { key: 'k1', size: 12, changed: 1700000000000.25 }],
    ['fr/5-1/index.html', { key: 'k2', size: 0, changed: 1 }],
  ]),
  assets: ['_astro/a.css', 'favicon.svg'],
  searched: [{ locale: 'fr', name: '5-0-3999', batches: { '5-0-249': { digest: 'digest', count: 2 } } }],
  shards: new Map([['fr/5-0-3999', { '5-0-249': { digest: 'digest', pages: 'pages' } }]]),
};

describe('the manifest of a site', () => {
  it('is read as it was written', async () => {
    const path = join(await temporaryFolder(), 'cache', 'manifest.ndjson');
    await writeSiteManifest(path, manifest);
    expect(await findSiteManifest(path)).toStrictEqual(manifest);
  });

  it('is none where there is none, and where it is no manifest, whatever it is', async () => {
    const path = join(await temporaryFolder(), 'manifest.ndjson');
    expect(await findSiteManifest(path)).toBeUndefined();
    await writeSiteManifest(path, manifest);
    const written = await readFile(path, 'utf8');
    for (const broken of ['', 'null', '{', '{"siteKey":1}', written.slice(0, -9), `${written}[1]\n`]) {
      await writeFile(path, broken);
      expect(await findSiteManifest(path), broken).toBeUndefined();
    }
  });

  it('is forgotten when it is removed', async () => {
    const path = join(await temporaryFolder(), 'manifest.ndjson');
    await writeSiteManifest(path, manifest);
    await removeSiteManifest(path);
    expect(await findSiteManifest(path)).toBeUndefined();
  });
});
