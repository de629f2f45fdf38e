import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { indexBatch } from '../../src/build/search/indexed-batch.ts';
import { createPrintedFinder } from '../../src/build/search/printed-words.ts';
import { writeShardIndex } from '../../src/build/search/shard-index.ts';
import { createPagefindEngine } from '../../src/components/search/pagefind-engine.ts';
import { watchFetch, type FetchScope } from '../../src/components/search/watched-fetch.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { toTextCheck } from '../../src/query/check-text.ts';
import { toIndexedText } from '../../src/query/indexed-text.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { toEngineSearch } from '../../src/query/to-engine-search.ts';

const shard = '5-0-3999';

/** Texts in an index of Pagefind, each with its filters. */
export interface SearchedTexts {
  /** What a query finds: each text by its ordinal, in their order. */
  readonly find: (query: string) => Promise<number[]>;
  readonly remove: () => Promise<void>;
}

/** Indexes texts as pages of a language, what stands behind ` || ` as the reply, their words as {@link toIndexedText} gives them. */
export async function searchTexts(
  texts: readonly string[],
  locale: Locale,
  filters: readonly Readonly<Record<string, string>>[] = [],
): Promise<SearchedTexts> {
  const folder = await mkdtemp(join(tmpdir(), 'written-questions-'));
  const pages = texts.map((text, index) => ({ url: `/5-${index + 1}/`, content: toPage(text, filters[index] ?? {}) }));
  const batch = await indexBatch(pages, locale, createPrintedFinder(locale));
  await writeShardIndex([batch], locale, join(folder, shard));
  await close();
  const request = globalThis.fetch;
  const read = async (path: string): Promise<Response> => new Response(await readFile(path.replace(/\?.*$/u, '')));
  const scope: FetchScope = { fetch: read };
  const watch = watchFetch(scope);
  globalThis.fetch = (input) => scope.fetch(input instanceof Request ? input.url : input.toString());
  const load = (address: string): Promise<unknown> => import(pathToFileURL(address).href);
  const engine = createPagefindEngine({ root: '/', directory: `${folder}/` }, { load, request: read, watch });
  return {
    find: async (written) => {
      const { query } = parseQuery(written);
      const { matches } = await engine.search(shard, toEngineSearch(query, locale, {}));
      const check = toTextCheck(query);
      return matches
        .map(({ questionNumber }) => Number(questionNumber.slice('5-'.length)) - 1)
        .filter((index) => check(texts[index] ?? ''))
        .sort((a, b) => a - b);
    },
    remove: async () => {
      globalThis.fetch = request;
      await rm(folder, { recursive: true });
    },
  };
}

function toPage(text: string, filters: Readonly<Record<string, string>>): string {
  const spans = Object.entries(filters).map(
    ([name, value]) => `<span data-pagefind-filter="${name}[data-value]" data-value="${value}"></span>`,
  );
  const [question = '', reply] = text.split(' || ').map(toIndexedText);
  const parts = reply === undefined ? '' : `<h2 id="r">Tekst</h2><p id="r-p1">${reply}</p>`;
  return `<html><body><div data-pagefind-body><p id="q-p1">${question}</p>${parts}${spans.join('')}</div></body></html>`;
}
