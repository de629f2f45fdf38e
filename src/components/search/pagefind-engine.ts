import { questionOfPage } from '../../domain/search-page-name.ts';
import type { ShardName } from '../../domain/shard.ts';
import type { Column, ColumnName, Engine } from './engine.ts';
import { fetchPacked } from './packed-file.ts';
import { readPage } from './read-page.ts';
import { searchTerms, type TermIndex } from './search-terms.ts';
import { createShardFiles, readColumn, type ShardFiles } from './shard-files.ts';
import { createTermIndex, type PagefindInstance } from './term-index.ts';
import type { FetchWatch } from './watched-fetch.ts';

interface Pagefind {
  readonly createInstance: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => PagefindInstance;
}

/** Where the indexes of a language are. */
export interface IndexPlace {
  /** The path the site is published under, with a slash at its end. */
  readonly root: string;
  /** The folder that holds one for each shard, as `/pagefind/fr/`. */
  readonly directory: string;
}

/** What an engine loads files with. */
export interface Loaders {
  /** Loads a script, as `import` does. */
  readonly load: (address: string) => Promise<unknown>;
  /** Fetches a file that Pagefind has no part in. */
  readonly request: (address: string) => Promise<Response>;
  /** Knows what Pagefind fetched, and in vain. */
  readonly watch: FetchWatch;
}

/** A shard that is open; once a file of it was lost it is good for nothing more. */
interface OpenShard {
  readonly index: TermIndex;
  readonly files: ShardFiles;
  /** Those that were read. */
  readonly columns: Map<ColumnName, Promise<Column>>;
  hasLosses: boolean;
}

/**
 * An engine that runs Pagefind, whose script it loads from the first shard that is searched. A shard of which a file
 * does not arrive is opened anew at the next query.
 */
export function createPagefindEngine({ root, directory }: IndexPlace, { load, request, watch }: Loaders): Engine {
  const placeOf = (shard: ShardName): string => `${directory}${shard}/`;
  const opened = new Map<ShardName, Promise<OpenShard>>();
  let script: Promise<Pagefind> | undefined;
  let failures = 0;

  // Browsers remember that a module did not arrive, and do not ask for it again at the same address (until the HTML
  // standard's change of July 2026, https://github.com/whatwg/html/pull/10327): each new attempt has one of its own.
  const loadScript = async (shard: ShardName): Promise<Pagefind> => {
    const attempt = failures > 0 ? `?attempt=${failures + 1}` : '';
    const module = await load(`${placeOf(shard)}pagefind.js${attempt}`);
    if (!isPagefind(module)) throw new TypeError('Unexpected search engine, expected the functions of Pagefind');
    return module;
  };
  const start = async (shard: ShardName): Promise<OpenShard> => {
    script ??= loadScript(shard);
    const { createInstance } = await script.catch((error: unknown) => {
      script = undefined;
      failures += 1;
      throw error;
    });
    const place = placeOf(shard);
    const instance = createInstance({ basePath: place, baseUrl: root, noWorker: true });
    await instance.search('');
    await instance.enterPlaygroundMode();
    const files = createShardFiles(place, request, () => watch.metaOf(place));
    return { index: createTermIndex(instance, files), files, columns: new Map(), hasLosses: false };
  };

  // All instances share one WebAssembly: it must have been started by one before the others may begin at once.
  let isStarted = false;
  let starting: Promise<unknown> = Promise.resolve();
  const startInTurn = (shard: ShardName): Promise<OpenShard> => {
    if (isStarted) return start(shard);
    const own = starting.then(() => start(shard));
    starting = own.then(
      () => (isStarted = true),
      () => undefined,
    );
    return own;
  };

  /** Does something with a shard; when a file of it is lost, this fails, and the shard is opened anew the next time. */
  const withShard = async <T>(shard: ShardName, work: (open: OpenShard) => Promise<T>): Promise<T> => {
    const opening = opened.get(shard) ?? startInTurn(shard);
    opened.set(shard, opening);
    try {
      const open = await opening;
      const result = await work(open);
      open.hasLosses ||= watch.takeLosses(placeOf(shard));
      if (open.hasLosses) throw new Error(`Unexpected loss of files of ${shard}, expected all`);
      return result;
    } catch (error) {
      watch.takeLosses(placeOf(shard));
      if (opened.get(shard) === opening) opened.delete(shard);
      throw error;
    }
  };

  return {
    search: (shard, search) =>
      withShard(shard, async ({ index }) => {
        const { pages, unknownWords } = await searchTerms(index, search);
        const matches = pages.map(({ id, score, words }) => {
          return { id, shard, questionNumber: questionOfPage(shard, id), score, places: words };
        });
        return { matches, unknownWords };
      }),
    read: async ({ id, shard, places }) => {
      const file = await fetchPacked(request, `${placeOf(shard)}fragment/${id}.pf_fragment`);
      return readPage(file, root, places);
    },
    column: (shard, name) =>
      withShard(shard, async ({ files, columns }) => {
        const column = columns.get(name) ?? readColumn(files, shard, name);
        columns.set(name, column);
        return column;
      }),
  };
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
