import type { ShardName } from '../../domain/shard.ts';
import { questionOfPage } from '../../domain/search-page-name.ts';
import type { EngineFilters } from '../../query/engine-filters.ts';
import type { Engine, MatchedPage } from './engine.ts';
import type { FetchWatch } from './watched-fetch.ts';

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** The ordinals of the words that match. */
  readonly words: readonly number[];
  readonly data: () => Promise<MatchedPage>;
}

interface PagefindInstance {
  readonly search: (
    query: string,
    options?: { readonly filters: EngineFilters },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

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

/**
 * An engine that runs Pagefind, whose script it loads from the first shard that is searched. A shard of which a file
 * does not arrive is opened anew at the next query.
 *
 * @param load - loads a script, as `import` does
 * @param watch - knows which files Pagefind asked for in vain
 */
export function createPagefindEngine(
  { root, directory }: IndexPlace,
  load: (address: string) => Promise<unknown>,
  watch: FetchWatch,
): Engine {
  const placeOf = (shard: ShardName): string => `${directory}${shard}/`;
  const opened = new Map<ShardName, Promise<PagefindInstance>>();
  const found = new Map<ShardName, { readonly turn: number; readonly results: ReadonlyMap<string, PagefindResult> }>();
  let script: Promise<Pagefind> | undefined;
  let turns = 0;

  const loadScript = async (shard: ShardName): Promise<Pagefind> => {
    const module = await load(`${placeOf(shard)}pagefind.js`);
    if (!isPagefind(module)) throw new TypeError('Unexpected search engine, expected the functions of Pagefind');
    return module;
  };
  const start = async (shard: ShardName): Promise<PagefindInstance> => {
    script ??= loadScript(shard);
    const { createInstance } = await script.catch((error: unknown) => {
      script = undefined;
      throw error;
    });
    const instance = createInstance({ basePath: placeOf(shard), baseUrl: root, noWorker: true });
    await instance.search('');
    return instance;
  };

  // All instances share one WebAssembly: it must have been started by one before the others may begin at once.
  let isStarted = false;
  let starting: Promise<unknown> = Promise.resolve();
  const startInTurn = (shard: ShardName): Promise<PagefindInstance> => {
    if (isStarted) return start(shard);
    const own = starting.then(() => start(shard));
    starting = own.then(
      () => (isStarted = true),
      () => undefined,
    );
    return own;
  };

  /** Does something with a shard; when a file of it is lost, this fails, and the shard is opened anew the next time. */
  const withShard = async <T>(shard: ShardName, work: (instance: PagefindInstance) => Promise<T>): Promise<T> => {
    const opening = opened.get(shard) ?? startInTurn(shard);
    opened.set(shard, opening);
    try {
      const result = await work(await opening);
      if (watch.takeLosses(placeOf(shard))) throw new Error(`Unexpected loss of files of ${shard}, expected all`);
      return result;
    } catch (error) {
      watch.takeLosses(placeOf(shard));
      if (opened.get(shard) === opening) opened.delete(shard);
      throw error;
    }
  };

  return {
    search: (shard, { text, filters }) =>
      withShard(shard, async (instance) => {
        const turn = ++turns;
        const { results } = await instance.search(text, { filters });
        if (turn > (found.get(shard)?.turn ?? 0)) {
          found.set(shard, { turn, results: new Map(results.map((result) => [result.id, result])) });
        }
        return results.map(({ id, score, words }) => {
          const places = [...new Set(words)].sort((a, b) => a - b);
          return { id, shard, questionNumber: questionOfPage(shard, id), score, places };
        });
      }),
    read: ({ id, shard, places }) =>
      withShard(shard, async () => {
        const result = found.get(shard)?.results.get(id);
        if (!result) throw new Error(`Unexpected page ${id} of ${shard}, expected one that the last search found`);
        const { url, content, meta, filters, anchors } = await result.data();
        return { url, content, meta, filters, anchors, locations: places };
      }),
  };
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
