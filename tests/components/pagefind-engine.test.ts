import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { indexShards } from '../../src/build/search-index.ts';
import { createPagefindEngine } from '../../src/components/search/pagefind-engine.ts';
import type { EngineFilters } from '../../src/query/engine-filters.ts';
import type { EngineSearch } from '../../src/query/to-engine-search.ts';
import { watchFetch, type FetchScope } from '../../src/components/search/watched-fetch.ts';
import { searchablePages } from '../setup/searchable-pages.ts';
import { silentProgress } from '../setup/silent-progress.ts';

const pages = searchablePages('fr', [
  { number: '5-8000', title: 'Ponts', text: 'Combien de viaducs ?' },
  { number: '5-9000', title: 'Viaducs', text: 'Combien de viaducs ?', year: '2013-2014' },
  { number: '5-10', title: 'Canaux', text: 'Combien de viaducs sur l&#39;Escaut ?' },
  { number: '4-10', title: 'Gares', text: 'Combien de quais ?' },
]);
/** Words enough for an index of many files: `babale`, `babali` … */
const syllables = ['ba', 'co', 'du', 'fe', 'gi', 'lo', 'mu', 'ne', 'pi', 'ra'];
const words = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => `${a}${b}${c}le`)));
const manyPages = searchablePages(
  'fr',
  Array.from({ length: 60 }, (_, page) => ({
    number: `6-${page + 1}`,
    title: 'Mots',
    text: words.filter((_word, index) => index % 60 !== page).join(' '),
  })),
);
const shards = ['5-8000-11999', '5-0-3999', '4-0-3999'] as const;
const [newest, older] = shards;

let site: string;
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'written-questions-'));
  for (const [path, page] of Object.entries({ ...pages, ...manyPages })) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), page);
  }
  const toIndex = [...shards, '6-0-3999'].map((name) => ({ locale: 'fr' as const, name, digest: '' }));
  await indexShards(site, toIndex, { previous: new Map(), processes: 2 }, silentProgress);
});
afterAll(async () => {
  await rm(site, { recursive: true });
});

/** An engine over the indexes of the site, as new; addresses that hold one of the words `lost` lead nowhere. */
function setUp() {
  const lost = new Set<string>();
  const asked: string[] = [];
  const scope: FetchScope = {
    fetch: async (address) => {
      const [path = ''] = address.split('?', 1);
      asked.push(path);
      if ([...lost].some((word) => path.includes(word))) return new Response('Not found', { status: 404 });
      return new Response(await readFile(join(site, path)));
    },
  };
  const watch = watchFetch(scope);
  globalThis.fetch = (input) => scope.fetch(input instanceof Request ? input.url : input.toString());
  engines += 1;
  const load = (address: string): Promise<unknown> =>
    import(`${pathToFileURL(join(site, address)).href}?engine=${engines}`);
  const engine = createPagefindEngine({ root: '/archief/', directory: '/pagefind/fr/' }, load, watch);
  return { engine, lost, asked };
}
let engines = 0;

const request = globalThis.fetch;
// Pagefind opens an index without waiting for it: what fails then is said a second time, by nobody's promise.
const listeners = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => undefined);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterAll(() => {
  globalThis.fetch = request;
  process.removeAllListeners('unhandledRejection');
  for (const listener of listeners) process.on('unhandledRejection', listener);
});

const none = { all: [] };
const inYear = (year: string) => ({ all: [{ year }] });

function searchFor(text: string, filters: EngineFilters = none): EngineSearch {
  return { text, terms: [], parts: [], filters };
}
const viaducts = searchFor('viaducs');

describe('the engine', () => {
  it('finds the pages of the shard that is asked, and no other, best first', async () => {
    const { engine } = setUp();
    const matches = await engine.search(newest, viaducts);
    const urls = await Promise.all(matches.map(async (match) => (await engine.read(match)).url));
    expect(urls).toStrictEqual(['/archief/fr/5-9000/', '/archief/fr/5-8000/']);
    expect(matches[0]?.score).toBeGreaterThan(matches[1]?.score ?? Infinity);
    expect(await engine.search('4-0-3999', viaducts)).toStrictEqual([]);
  });

  it('says of a page where the words stand, and what it is filtered by', async () => {
    const { engine } = setUp();
    const [match] = await engine.search(older, searchFor('Escaut'));
    expect(match?.questionNumber).toBe('5-10');
    const page = match && (await engine.read(match));
    expect(page?.locations).toStrictEqual(match?.places);
    expect(page).toMatchObject({ meta: { title: 'Canaux', number: '5-10' }, filters: { year: ['2012-2013'] } });
    const [location = 0] = page?.locations ?? [];
    expect(page?.content.split(' ')[location]).toContain('Escaut');
    expect(page?.anchors.map(({ id }) => id)).toStrictEqual(['q', 'q-p1']);
  });

  it('narrows a search by a filter', async () => {
    const { engine } = setUp();
    const matches = await engine.search(newest, searchFor('viaducs', inYear('2012-2013')));
    expect(await Promise.all(matches.map(async (match) => (await engine.read(match)).url))).toStrictEqual([
      '/archief/fr/5-8000/',
    ]);
  });

  it('finds every word of a large index, and whatever begins with three letters, in few files', async () => {
    const { engine, asked } = setUp();
    const count = async (text: string): Promise<number> => (await engine.search('6-0-3999', searchFor(text))).length;
    expect(await count('ner')).toBe(60);
    expect(asked.filter((path) => path.includes('/index/'))).toHaveLength(1);
    for (const word of words.filter((_word, index) => index % 37 === 0)) expect(await count(word)).toBe(59);
    expect(new Set(asked.filter((path) => path.includes('/index/'))).size).toBeGreaterThan(10);
  });

  it('searches several shards at once with one WebAssembly', async () => {
    const { engine, asked } = setUp();
    const found = await Promise.all(shards.map((shard) => engine.search(shard, viaducts)));
    expect(found.map((matches) => matches.length)).toStrictEqual([2, 1, 0]);
    expect(asked.filter((path) => path.includes('/wasm.'))).toHaveLength(1);
  });

  it('reads the matches of the latest search, though an earlier one comes to its end after it', async () => {
    const { engine } = setUp();
    const [, matches] = await Promise.all([
      engine.search(newest, searchFor('ponts', inYear('2012-2013'))),
      engine.search(newest, viaducts),
    ]);
    await expect(Promise.all(matches.map((match) => engine.read(match)))).resolves.toHaveLength(2);
  });
});

describe('a file that does not arrive', () => {
  it.each(['pagefind-entry.json', '.pf_meta', '/index/', '/filter/', '/wasm.'])(
    '%s: the search fails, where Pagefind finds nothing; the next one asks for it again',
    async (file) => {
      const { engine, lost } = setUp();
      const query = searchFor('viaducs', inYear('2013-2014'));
      lost.add(file);
      await expect(engine.search(newest, query)).rejects.toThrow(Error);
      lost.clear();
      expect(await engine.search(newest, query)).toHaveLength(1);
    },
  );

  it('does not touch the other shards', async () => {
    const { engine, lost } = setUp();
    lost.add(older);
    const found = await Promise.allSettled(shards.map((shard) => engine.search(shard, viaducts)));
    expect(found.map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('of a page: that page cannot be read, until it is searched again', async () => {
    const { engine, lost } = setUp();
    const [match] = await engine.search(older, viaducts);
    if (!match) throw new Error('Unexpected absence of a match');
    lost.add('/fragment/');
    await expect(engine.read(match)).rejects.toThrow(Error);
    lost.clear();
    const [again] = await engine.search(older, viaducts);
    expect(again && (await engine.read(again)).url).toBe('/archief/fr/5-10/');
  });
});
