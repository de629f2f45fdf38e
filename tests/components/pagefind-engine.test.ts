import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { indexShards, type IndexOrigin } from '../../src/build/search-index.ts';
import { createPagefindEngine } from '../../src/components/search/pagefind-engine.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { toEngineSearch, type EngineSearch } from '../../src/query/to-engine-search.ts';
import { watchFetch, type FetchScope } from '../../src/components/search/watched-fetch.ts';
import { searchablePages, shardsOf } from '../setup/searchable-pages.ts';
import { silentProgress } from '../setup/silent-progress.ts';

const pages = searchablePages('fr', [
  { number: '5-8000', title: 'Ponts', text: 'Combien de viaducs ?', reply: 'Aucun.', asked: '2013-04-30' },
  {
    number: '5-9000',
    title: 'Routes à viaducs',
    text: 'Combien de routes ?',
    reply: 'Deux viaducs, et encore des viaducs.',
    year: '2013-2014',
    asked: '2013-10-15',
    series: '5-8999',
    themes: ['autoroutes', 'passerelles', 'péages'],
  },
  { number: '5-10', title: 'Canaux', text: 'Combien de viaducs sur l’Escaut ?', reply: 'Trois.' },
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
  const files = { ...pages, ...manyPages };
  for (const [path, page] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), page);
  }
  const options = { previous: new Map<string, IndexOrigin>(), keptDirectory: join(site, 'kept'), processes: 2 };
  await indexShards(site, shardsOf(files, ''), options, silentProgress);
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
  const request = scope.fetch;
  const watch = watchFetch(scope);
  globalThis.fetch = (input) => scope.fetch(input instanceof Request ? input.url : input.toString());
  engines += 1;
  const failed = new Set<string>();
  // What a browser could not load once, it does not ask for again at the same address.
  const load = async (address: string): Promise<unknown> => {
    const { pathname } = new URL(address, 'http://localhost/');
    if (failed.has(address) || [...lost].some((word) => pathname.includes(word))) {
      failed.add(address);
      throw new TypeError(`Failed to fetch dynamically imported module: ${address}`);
    }
    return import(`${pathToFileURL(join(site, pathname)).href}?engine=${engines}`);
  };
  const loaders = { load, request, watch };
  const engine = createPagefindEngine({ root: '/archief/', directory: '/pagefind/fr/' }, loaders);
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

const search = (text: string): EngineSearch => toEngineSearch(parseQuery(text).query, 'fr', {});
const viaducts = search('viaducs');

describe('the engine', () => {
  const found = async (shard: string, text: string): Promise<string[]> => {
    const { matches } = await setUp().engine.search(shard, search(text));
    return matches.toSorted((a, b) => b.score - a.score).map(({ questionNumber }) => questionNumber);
  };

  it('finds the pages of the shard that is asked, and no other, each with how well it matches', async () => {
    expect(await found(newest, 'viaducs')).toStrictEqual(['5-9000', '5-8000']);
    expect(await found('4-0-3999', 'viaducs')).toStrictEqual([]);
  });

  it('says of a page where the words stand, and what it is filtered by', async () => {
    const { engine } = setUp();
    const { matches } = await engine.search(older, search('Escaut viaducs'));
    const page = matches[0] && (await engine.read(matches[0]));
    expect(page).toMatchObject({ meta: { title: 'Canaux', number: '5-10' }, filters: { year: ['2012-2013'] } });
    expect(page?.url).toBe('/archief/fr/5-10/');
    const words = page?.content.split(/\s+/u) ?? [];
    expect(page?.locations.map((location) => words[location])).toStrictEqual(['viaducs', "l'Escaut"]);
    expect(page?.anchors.map(({ id }) => id)).toStrictEqual(['q', 'q-p1', 'r', 'r-p1', 'themes']);
  });

  it.each([
    ['viaducs année:2012-2013', ['5-8000']],
    ['année:2012-2013', ['5-8000']],
    ['viaducs -ponts', ['5-9000']],
    ['viaducs routes', ['5-9000']],
    ['viaducs introuvable', []],
    ['viaducsxyz', []],
    ['viad', ['5-9000', '5-8000']],
    ['viaducs dans:question', ['5-8000']],
    ['viaducs dans:réponse', ['5-9000']],
    ['viaducs -combien dans:réponse', ['5-9000']],
    ['routes viaducs dans:question', []],
    ['question dans:question', []],
    ['autoroutes dans:réponse', []],
  ])('finds for %s %j', async (text, expected) => {
    expect(await found(newest, text)).toStrictEqual(expected);
  });

  it('says which words a shard does not know', async () => {
    const { engine } = setUp();
    const { unknownWords } = await engine.search(newest, search('viaducs introuvable viaducsxyz "un viaduc" -absent'));
    expect(unknownWords).toStrictEqual(['introuvable', 'viaducsxyz']);
  });

  it('knows what pages have under a heading, also where that is kept in several files', async () => {
    const { engine } = setUp();
    expect(await engine.column(newest, 'asked')).toStrictEqual(
      new Map([
        ['5-8000', ['2013-04-30']],
        ['5-9000', ['2013-10-15']],
      ]),
    );
    expect(await engine.column(newest, 'series')).toStrictEqual(new Map([['5-9000', ['5-8999']]]));
    expect((await engine.column('6-0-3999', 'year')).size).toBe(60);
    const themes = await engine.column(newest, 'theme');
    expect(themes.get('5-9000')?.toSorted()).toStrictEqual(['autoroutes', 'passerelles', 'péages']);
  });

  it('finds every word of a large index, and whatever begins with three letters, in few files', async () => {
    const { engine, asked } = setUp();
    const count = async (text: string): Promise<number> =>
      (await engine.search('6-0-3999', search(text))).matches.length;
    expect(await count('ner')).toBe(60);
    expect(asked.filter((path) => path.includes('/index/'))).toHaveLength(1);
    for (const word of words.filter((_word, index) => index % 37 === 0)) expect(await count(word)).toBe(59);
    expect(new Set(asked.filter((path) => path.includes('/index/'))).size).toBeGreaterThan(10);
  });

  it('searches several shards at once with one WebAssembly', async () => {
    const { engine, asked } = setUp();
    const found = await Promise.all(shards.map((shard) => engine.search(shard, viaducts)));
    expect(found.map(({ matches }) => matches.length)).toStrictEqual([2, 1, 0]);
    expect(asked.filter((path) => path.includes('/wasm.'))).toHaveLength(1);
  });
});

describe('a file that does not arrive', () => {
  it.each(['pagefind.js', 'pagefind-entry.json', '.pf_meta', '/index/', '/filter/', '/wasm.'])(
    '%s: the search fails, where Pagefind finds nothing; the next one asks for it again',
    async (file) => {
      const { engine, lost } = setUp();
      const query = search('viaducs année:2013-2014');
      lost.add(file);
      await expect(engine.search(newest, query)).rejects.toThrow(Error);
      lost.clear();
      expect((await engine.search(newest, query)).matches).toHaveLength(1);
    },
  );

  it('does not touch the other shards', async () => {
    const { engine, lost } = setUp();
    lost.add(older);
    const found = await Promise.allSettled(shards.map((shard) => engine.search(shard, viaducts)));
    expect(found.map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('of a page: that page cannot be read until it does, and the search goes on', async () => {
    const { engine, lost } = setUp();
    const { matches } = await engine.search(older, viaducts);
    const [match] = matches;
    if (!match) throw new Error('Unexpected absence of a match');
    lost.add('/fragment/');
    await expect(engine.read(match)).rejects.toThrow('Unexpected answer 404');
    expect((await engine.search(older, viaducts)).matches).toStrictEqual(matches);
    lost.clear();
    expect((await engine.read(match)).url).toBe('/archief/fr/5-10/');
  });

  it.each(['.pf_bounds', '/filter/'])('%s: what needs it fails, and asks for it again', async (file) => {
    const { engine, lost } = setUp();
    const ask = () =>
      file === '/filter/' ? engine.column(newest, 'year') : engine.search(newest, search('viaducs dans:question'));
    lost.add(file);
    await expect(ask()).rejects.toThrow('Unexpected answer 404');
    lost.clear();
    await expect(ask()).resolves.toBeDefined();
  });
});
