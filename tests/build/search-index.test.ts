import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/build/search/packed-file.ts';
import type { Progress } from '../../src/build/progress.ts';
import { indexShards, type IndexOrigin, type ShardToIndex } from '../../src/build/search-index.ts';
import { searchablePages } from '../setup/searchable-pages.ts';
import { readFolder, temporaryFolder } from '../setup/temporary-folder.ts';

const themes = ['routes', 'gares', 'canaux', 'écluses', 'aéroports', 'pistes cyclables', 'tunnels'];
const newer = searchablePages('fr', [
  { number: '5-8000', title: 'Ponts', text: 'Combien de viaducs ?', themes },
  { number: '5-9000', title: 'Routes', text: 'Combien de chaussées ?', themes: themes.slice(2) },
]);
const older = searchablePages('fr', [
  { number: '5-9', title: 'Gares', text: 'Combien de quais ?', themes: themes.slice(1, 4) },
  { number: '5-10', title: 'Canaux', text: 'Combien d’écluses ?', year: '2009-2010', themes },
]);
const dutch = searchablePages('nl', [{ number: '5-10', title: 'Kanalen', text: 'Hoeveel sluizen?' }]);

const shards: ShardToIndex[] = [
  { locale: 'fr', name: '5-8000-11999', digest: 'a', count: 2 },
  { locale: 'fr', name: '5-0-3999', digest: 'b', count: 2 },
  { locale: 'nl', name: '5-0-3999', digest: 'c', count: 1 },
];
const none = new Map<string, IndexOrigin>();

/** Keeps how far the work has come. */
function recordedProgress(): { progress: Progress; steps: (string | number | undefined)[] } {
  const steps: (string | number | undefined)[] = [];
  const progress: Progress = {
    begin: (_title, total) => {
      steps.push(total);
      return { advance: () => steps.push('step'), end: () => steps.push('end') };
    },
  };
  return { progress, steps };
}
const { progress: silent } = recordedProgress();

async function indexed(): Promise<{ site: string; origins: ReadonlyMap<string, IndexOrigin> }> {
  const site = await temporaryFolder({ ...newer, ...older, ...dutch });
  const { origins } = await indexShards(site, shards, { previous: none, processes: 2 }, silent);
  return { site, origins };
}

async function indexedSite(): Promise<string> {
  return (await indexed()).site;
}

/** The addresses of the pages that an index holds. */
async function urlsOf(directory: string): Promise<string[]> {
  const names = await readdir(join(directory, 'fragment'));
  const texts = names.map(async (name) => gunzipSync(await readFile(join(directory, 'fragment', name))).toString());
  return (await Promise.all(texts)).map((text) => /"url":"([^"]+)"/.exec(text)?.[1] ?? '').sort();
}

describe('the index of a site', () => {
  it('has a folder for each language and shard, with the pages of that shard and no other', async () => {
    const site = await indexedSite();
    expect(await urlsOf(join(site, 'pagefind/fr/5-8000-11999'))).toStrictEqual(['/fr/5-8000/', '/fr/5-9000/']);
    expect(await urlsOf(join(site, 'pagefind/fr/5-0-3999'))).toStrictEqual(['/fr/5-10/', '/fr/5-9/']);
    expect(await urlsOf(join(site, 'pagefind/nl/5-0-3999'))).toStrictEqual(['/nl/5-10/']);
  });

  it('holds what a search in the language needs, and nothing else that Pagefind brings', async () => {
    const names = await readdir(join(await indexedSite(), 'pagefind/fr/5-0-3999'));
    expect(names.map((name) => name.replace(/fr_[0-9a-f]+/, 'fr_')).sort()).toStrictEqual([
      'filter',
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind.fr_.pf_meta',
      'pagefind.js',
      'texts.pf_bounds',
      'wasm.fr.pagefind',
    ]);
  });

  it('names the file of a page by its question', async () => {
    const names = await readdir(join(await indexedSite(), 'pagefind/fr/5-0-3999/fragment'));
    expect(names.map((name) => name.replace(/-[0-9a-f]{3}(?=\.)/, '-…')).sort()).toStrictEqual([
      '10-….pf_fragment',
      '9-….pf_fragment',
    ]);
  });

  it('counts pages in the order of their numbers, and values in that of the alphabet', async () => {
    const filters = join(await indexedSite(), 'pagefind/fr/5-0-3999/filter');
    const files = await Promise.all(
      (await readdir(filters)).map(async (name) => unpack(await readFile(join(filters, name)))),
    );
    expect(files.map((bytes): unknown => decode(bytes))).toContainEqual([
      'year',
      [
        ['2009-2010', [1]],
        ['2012-2013', [0]],
      ],
    ]);
  });

  it('has the same bytes each time, whatever the order in which the pages were written', async () => {
    const first = await readFolder(join(await indexedSite(), 'pagefind'));
    const site = await temporaryFolder(Object.fromEntries(Object.entries({ ...dutch, ...older, ...newer }).reverse()));
    await indexShards(site, shards.toReversed(), { previous: none, processes: 1 }, silent);
    const second = await readFolder(join(site, 'pagefind'));
    expect(Object.keys(first).filter((path) => path.includes('/fragment/'))).toHaveLength(5);
    expect(second).toStrictEqual(first);
  });

  it('says how far it is, shard by shard', async () => {
    const { progress, steps } = recordedProgress();
    const site = await temporaryFolder({ ...newer, ...older, ...dutch });
    expect((await indexShards(site, shards, { previous: none, processes: 1 }, progress)).indexed).toBe(3);
    expect(steps).toStrictEqual([3, 'step', 'step', 'step', 'end']);
  });
});

describe('an index that is there', () => {
  it('is left as it is where its digest is the same, and made again where its pages are not', async () => {
    const { site, origins } = await indexed();
    for (const key of origins.keys()) await writeFile(join(site, 'pagefind', key, 'left.txt'), '');
    const page = join(site, 'fr/5-9000/index.html');
    await writeFile(page, (await readFile(page, 'utf8')).replace('chaussées', 'sentiers'));
    const changed = shards.map((shard) => (shard.name === '5-8000-11999' ? { ...shard, digest: 'changed' } : shard));
    const second = await indexShards(site, changed, { previous: origins, processes: 2 }, silent);
    expect(second.indexed).toBe(1);
    expect(second.origins.get('fr/5-8000-11999')?.digest).toBe('changed');
    expect(second.origins.get('fr/5-8000-11999')?.pages).not.toBe(origins.get('fr/5-8000-11999')?.pages);
    expect(second.origins.get('fr/5-0-3999')).toStrictEqual(origins.get('fr/5-0-3999'));
    const left = Object.keys(await readFolder(join(site, 'pagefind'))).filter((path) => path.endsWith('left.txt'));
    expect(left).toStrictEqual(['fr/5-0-3999/left.txt', 'nl/5-0-3999/left.txt']);
  });

  it('is left as it is where its pages were rendered anew and what is searched of them came out the same', async () => {
    const { site, origins } = await indexed();
    const before = await readFolder(join(site, 'pagefind'));
    const page = join(site, 'fr/5-9000/index.html');
    await writeFile(page, (await readFile(page, 'utf8')).replace('Pied de page', 'Autre pied'));
    const rendered = shards.map((shard) => ({ ...shard, digest: `${shard.digest} anew` }));
    const second = await indexShards(site, rendered, { previous: origins, processes: 2 }, silent);
    expect(second.indexed).toBe(0);
    expect([...second.origins.values()].map(({ digest }) => digest).sort()).toStrictEqual([
      'a anew',
      'b anew',
      'c anew',
    ]);
    expect(await readFolder(join(site, 'pagefind'))).toStrictEqual(before);
  });

  it('is made where its folder is gone', async () => {
    const { site, origins } = await indexed();
    await rm(join(site, 'pagefind/nl/5-0-3999'), { recursive: true });
    expect((await indexShards(site, shards, { previous: origins, processes: 2 }, silent)).indexed).toBe(1);
    expect(await urlsOf(join(site, 'pagefind/nl/5-0-3999'))).toStrictEqual(['/nl/5-10/']);
  });

  it('is removed with its shard, and so is what an interrupted build left', async () => {
    const { site, origins } = await indexed();
    const remaining = shards.filter(({ locale, name }) => locale === 'fr' && name === '5-0-3999');
    await writeFile(join(site, 'pagefind/fr/5-8000-11999.unfinished'), '');
    await writeFile(join(site, 'pagefind/pagefind.js'), '');
    const second = await indexShards(site, remaining, { previous: origins, processes: 1 }, silent);
    expect([...second.origins.keys()]).toStrictEqual(['fr/5-0-3999']);
    expect(await readdir(join(site, 'pagefind'))).toStrictEqual(['fr']);
    expect(await readdir(join(site, 'pagefind/fr'))).toStrictEqual(['5-0-3999']);
  });
});

it('a shard without a page fails, and leaves the index that was there', async () => {
  const { site, origins } = await indexed();
  await rm(join(site, 'nl/5-10'), { recursive: true });
  const changed = shards.map((shard) => ({ ...shard, digest: 'changed' }));
  await expect(indexShards(site, changed, { previous: origins, processes: 2 }, silent)).rejects.toThrow(
    'Unexpected shard nl/5-0-3999, expected one that has a page',
  );
  expect(await urlsOf(join(site, 'pagefind/nl/5-0-3999'))).toStrictEqual(['/nl/5-10/']);
});

it('a page of which nothing is to be indexed fails, as it could not be found', async () => {
  const { site, origins } = await indexed();
  await writeFile(join(site, 'nl/5-10/index.html'), '<!doctype html><p>Hoeveel sluizen?</p>');
  const changed = shards.map((shard) => ({ ...shard, digest: 'changed' }));
  await expect(indexShards(site, changed, { previous: origins, processes: 1 }, silent)).rejects.toThrow(
    'expected an element with data-pagefind-body',
  );
});

it('the largest shard is indexed first, so that no process is left alone with it at the end', async () => {
  const site = await temporaryFolder({ ...newer, ...older });
  const sized = shards.map((shard) => ({ ...shard, count: shard.locale === 'nl' ? 9 : shard.count }));
  await expect(indexShards(site, sized, { previous: none, processes: 1 }, silent)).rejects.toThrow();
  expect(await readdir(site)).not.toContain('pagefind');
});
