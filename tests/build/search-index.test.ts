import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/build/search/packed-file.ts';
import type { Progress } from '../../src/build/progress.ts';
import { findBatch, writeBatch } from '../../src/build/search/kept-batch.ts';
import type { BatchName } from '../../src/build/search/page-batch.ts';
import { indexShards, type IndexOptions, type IndexOrigin, type ShardToIndex } from '../../src/build/search-index.ts';
import { searchablePages, shardsOf } from '../setup/searchable-pages.ts';
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

const pages = { ...newer, ...older, ...dutch };
const shards = shardsOf(pages, 'a');
const none = new Map<string, IndexOrigin>();

/** Shards with another digest of each batch, or of one. */
function changeDigests(changed: readonly ShardToIndex[], one?: BatchName): ShardToIndex[] {
  return changed.map((shard) => {
    const batches = Object.entries(shard.batches).map(([batch, { digest, count }]) => {
      return [batch, { digest: one === undefined || batch === one ? 'changed' : digest, count }] as const;
    });
    return { ...shard, batches: Object.fromEntries(batches) };
  });
}

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

/** Options of an index of a site whose batches are kept beside it. */
function optionsOf(site: string, previous: IndexOptions['previous'] = none, processes = 2): IndexOptions {
  return { previous, keptDirectory: join(site, 'kept'), processes };
}

async function indexed(): Promise<{ site: string; origins: ReadonlyMap<string, IndexOrigin> }> {
  const site = await temporaryFolder(pages);
  const { origins } = await indexShards(site, shards, optionsOf(site), silent);
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
    await indexShards(site, shards.toReversed(), optionsOf(site, none, 1), silent);
    const second = await readFolder(join(site, 'pagefind'));
    expect(Object.keys(first).filter((path) => path.includes('/fragment/'))).toHaveLength(5);
    expect(second).toStrictEqual(first);
  });

  it('says how far it is, shard by shard', async () => {
    const { progress, steps } = recordedProgress();
    const site = await temporaryFolder(pages);
    expect((await indexShards(site, shards, optionsOf(site, none, 1), progress)).indexed).toBe(3);
    expect(steps).toStrictEqual([3, 'step', 'step', 'step', 'end']);
  });
});

describe('an index that is there', () => {
  it('is left as it is where its digest is the same, and made again where its pages are not', async () => {
    const { site, origins } = await indexed();
    for (const key of origins.keys()) await writeFile(join(site, 'pagefind', key, 'left.txt'), '');
    const page = join(site, 'fr/5-9000/index.html');
    await writeFile(page, (await readFile(page, 'utf8')).replace('chaussées', 'sentiers'));
    const changed = changeDigests(shards, '5-9000-9249');
    const second = await indexShards(site, changed, optionsOf(site, origins), silent);
    expect(second.indexed).toBe(1);
    const [before, after] = [origins, second.origins].map((known) => known.get('fr/5-8000-11999'));
    expect(after?.['5-9000-9249']?.digest).toBe('changed');
    expect(after?.['5-9000-9249']?.pages).not.toBe(before?.['5-9000-9249']?.pages);
    expect(after?.['5-8000-8249']).toStrictEqual(before?.['5-8000-8249']);
    expect(second.origins.get('fr/5-0-3999')).toStrictEqual(origins.get('fr/5-0-3999'));
    const left = Object.keys(await readFolder(join(site, 'pagefind'))).filter((path) => path.endsWith('left.txt'));
    expect(left).toStrictEqual(['fr/5-0-3999/left.txt', 'nl/5-0-3999/left.txt']);
  });

  it('is left as it is where its pages were rendered anew and what is searched of them came out the same', async () => {
    const { site, origins } = await indexed();
    const before = await readFolder(join(site, 'pagefind'));
    const page = join(site, 'fr/5-9000/index.html');
    await writeFile(page, (await readFile(page, 'utf8')).replace('Pied de page', 'Autre pied'));
    const second = await indexShards(site, changeDigests(shards), optionsOf(site, origins), silent);
    expect(second.indexed).toBe(0);
    const digests = second.origins.values().flatMap((batches) => Object.values(batches).map(({ digest }) => digest));
    expect([...digests]).toStrictEqual(['changed', 'changed', 'changed', 'changed']);
    expect(await readFolder(join(site, 'pagefind'))).toStrictEqual(before);
  });

  it('is made again of the files that differ: the others keep their date', async () => {
    const { site, origins } = await indexed();
    const folder = join(site, 'pagefind/fr/5-8000-11999');
    const before = await readFolder(folder);
    const long = new Date('2013-01-01');
    for (const path of Object.keys(before)) await utimes(join(folder, path), long, long);
    const page = join(site, 'fr/5-9000/index.html');
    await writeFile(page, (await readFile(page, 'utf8')).replace('chaussées', 'sentiers'));
    await indexShards(site, changeDigests(shards, '5-9000-9249'), optionsOf(site, origins), silent);
    const after = await readFolder(folder);
    const dated = await Promise.all(
      Object.keys(after).map(async (path) => [path, (await stat(join(folder, path))).mtime.getTime()] as const),
    );
    const kept = dated.filter(([, time]) => time === long.getTime()).map(([path]) => path);
    expect(kept).toStrictEqual(Object.keys(after).filter((path) => before[path] === after[path]));
    expect(kept.filter((path) => path.startsWith('fragment/'))).toHaveLength(1);
  });

  it('is made where its folder is gone', async () => {
    const { site, origins } = await indexed();
    await rm(join(site, 'pagefind/nl/5-0-3999'), { recursive: true });
    expect((await indexShards(site, shards, optionsOf(site, origins), silent)).indexed).toBe(1);
    expect(await urlsOf(join(site, 'pagefind/nl/5-0-3999'))).toStrictEqual(['/nl/5-10/']);
  });

  it('is removed with its shard, and so is what an interrupted build left', async () => {
    const { site, origins } = await indexed();
    const remaining = shards.filter(({ locale, name }) => locale === 'fr' && name === '5-0-3999');
    await writeFile(join(site, 'pagefind/fr/5-8000-11999.unfinished'), '');
    await writeFile(join(site, 'pagefind/pagefind.js'), '');
    const second = await indexShards(site, remaining, optionsOf(site, origins, 1), silent);
    expect([...second.origins.keys()]).toStrictEqual(['fr/5-0-3999']);
    expect(await readdir(join(site, 'pagefind'))).toStrictEqual(['fr']);
    expect(await readdir(join(site, 'pagefind/fr'))).toStrictEqual(['5-0-3999']);
    expect(Object.keys(await readFolder(join(site, 'kept')))).toStrictEqual(['fr/5-0-3999/5-0-249']);
  });
});

describe('a batch of an index', () => {
  const page = (site: string, number: string): string => join(site, 'fr', number, 'index.html');

  /** Changes a page of each of the two batches of a shard, and says so of one. */
  async function changeBoth(): Promise<{ site: string; origins: ReadonlyMap<string, IndexOrigin> }> {
    const { site, origins } = await indexed();
    for (const number of ['5-8000', '5-9000']) {
      await writeFile(page(site, number), (await readFile(page(site, number), 'utf8')).replace('Combien', 'Pourquoi'));
    }
    return { site, origins };
  }

  const contentsOf = async (site: string): Promise<string[]> => {
    const folder = join(site, 'pagefind/fr/5-8000-11999/fragment');
    const names = (await readdir(folder)).sort();
    const texts = names.map(async (name) => unpack(await readFile(join(folder, name))).toString());
    return (await Promise.all(texts)).map((text) => /Combien|Pourquoi/.exec(text)?.[0] ?? '');
  };

  it('is kept where its digest is the same: its pages are not read again', async () => {
    const { site, origins } = await changeBoth();
    await indexShards(site, changeDigests(shards, '5-9000-9249'), optionsOf(site, origins), silent);
    expect(await contentsOf(site)).toStrictEqual(['Combien', 'Pourquoi']);
  });

  it.each(['gone', 'cut off', 'damaged'])('is made again where what is kept of it is %s', async (fate) => {
    const { site, origins } = await changeBoth();
    const kept = join(site, 'kept/fr/5-8000-11999/5-8000-8249');
    const bytes = await readFile(kept);
    if (fate === 'gone') await rm(kept);
    else await writeFile(kept, fate === 'cut off' ? bytes.subarray(0, 900) : bytes.fill(0, bytes.length - 9));
    await indexShards(site, changeDigests(shards, '5-9000-9249'), optionsOf(site, origins), silent);
    expect(await contentsOf(site)).toStrictEqual(['Pourquoi', 'Pourquoi']);
  });

  it('is left out when it is no more, and the others are joined without it', async () => {
    const { site, origins } = await indexed();
    const remaining = { ...pages };
    delete remaining['fr/5-8000/index.html'];
    const second = await indexShards(site, shardsOf(remaining, 'a'), optionsOf(site, origins), silent);
    expect(second.indexed).toBe(1);
    expect(Object.keys(second.origins.get('fr/5-8000-11999') ?? {})).toStrictEqual(['5-9000-9249']);
    expect(await urlsOf(join(site, 'pagefind/fr/5-8000-11999'))).toStrictEqual(['/fr/5-9000/']);
    expect(await readdir(join(site, 'kept/fr/5-8000-11999'))).toStrictEqual(['5-9000-9249']);
  });

  it('gives, joined, the bytes of an index that is made from nothing', async () => {
    const { site, origins } = await indexed();
    await writeFile(
      page(site, '5-9000'),
      (await readFile(page(site, '5-9000'), 'utf8')).replace('Combien', 'Pourquoi'),
    );
    const changed = changeDigests(shards, '5-9000-9249');
    const joined = await indexShards(site, changed, optionsOf(site, origins), silent);
    const bytes = await readFolder(join(site, 'pagefind'));
    const anew = await indexShards(site, changed, { ...optionsOf(site), keptDirectory: join(site, 'anew') }, silent);
    expect([joined.indexed, anew.indexed]).toStrictEqual([1, 3]);
    expect(await readFolder(join(site, 'pagefind'))).toStrictEqual(bytes);
  });

  it('is not taken from what another build kept, where nothing is built upon', async () => {
    const { site, origins } = await indexed();
    const known = origins.get('fr/5-8000-11999');
    const [own, other] = [known?.['5-8000-8249']?.pages ?? '', known?.['5-9000-9249']?.pages ?? ''];
    const kept = join(site, 'kept/fr/5-8000-11999');
    const batch = findBatch(join(kept, '5-9000-9249'), other);
    if (!batch) throw new Error('Unexpected folder, expected one with a batch');
    writeBatch(join(kept, '5-8000-8249'), own, batch);
    await indexShards(site, shards, optionsOf(site), silent);
    expect(await urlsOf(join(site, 'pagefind/fr/5-8000-11999'))).toStrictEqual(['/fr/5-8000/', '/fr/5-9000/']);
  });
});

it('a batch without a page fails, and leaves the index that was there', async () => {
  const { site, origins } = await indexed();
  await rm(join(site, 'nl/5-10'), { recursive: true });
  await expect(indexShards(site, changeDigests(shards), optionsOf(site, origins), silent)).rejects.toThrow(
    'Unexpected batch nl/5-0-249, expected one that has a page',
  );
  expect(await urlsOf(join(site, 'pagefind/nl/5-0-3999'))).toStrictEqual(['/nl/5-10/']);
});

it('a page of which nothing is to be indexed fails, as it could not be found', async () => {
  const { site, origins } = await indexed();
  await writeFile(join(site, 'nl/5-10/index.html'), '<!doctype html><p>Hoeveel sluizen?</p>');
  await expect(indexShards(site, changeDigests(shards), optionsOf(site, origins, 1), silent)).rejects.toThrow(
    'expected an element with data-pagefind-body',
  );
});

it('the largest shard is indexed first, so that no process is left alone with it at the end', async () => {
  const site = await temporaryFolder({ ...newer, ...older });
  const manyDutch = { '5-0-249': { digest: 'a', count: 9 } };
  const sized = shards.map((shard) => (shard.locale === 'nl' ? { ...shard, batches: manyDutch } : shard));
  await expect(indexShards(site, sized, optionsOf(site, none, 1), silent)).rejects.toThrow();
  expect(await readdir(site)).not.toContain('pagefind');
});
