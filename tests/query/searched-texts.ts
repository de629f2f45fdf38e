import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { writeShardIndex } from '../../src/build/search/shard-index.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { toTextCheck } from '../../src/query/check-text.ts';
import type { EngineFilters } from '../../src/query/engine-filters.ts';
import { toIndexedText } from '../../src/query/indexed-text.ts';
import { pagesWithTerms } from '../../src/query/pages-with-terms.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { toEngineSearch } from '../../src/query/to-engine-search.ts';

const pageSchema = z.object({ url: z.string() });

interface Pagefind {
  readonly createInstance: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => {
    readonly search: (
      text: string | null,
      options: { filters: EngineFilters },
    ) => Promise<{ results: readonly { data: () => Promise<unknown> }[] }>;
  };
}

/** Texts in an index of Pagefind, each with its filters. */
export interface SearchedTexts {
  /** What a query finds: each text by its ordinal, in their order. */
  readonly find: (query: string) => Promise<number[]>;
  readonly remove: () => Promise<void>;
}

/** Indexes texts as pages of a language, their words as {@link toIndexedText} gives them. */
export async function searchTexts(
  texts: readonly string[],
  locale: Locale,
  filters: readonly Readonly<Record<string, string>>[] = [],
): Promise<SearchedTexts> {
  const folder = await mkdtemp(join(tmpdir(), 'written-questions-'));
  const pages = texts.map((text, index) => ({ url: `/5-${index + 1}/`, content: toPage(text, filters[index] ?? {}) }));
  await writeShardIndex(pages, locale, folder);
  const request = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const path = input instanceof Request ? input.url : input.toString();
    return new Response(await readFile(path.replace(/\?.*$/u, '')));
  };
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  const engine = createInstance({ basePath: `${folder}/`, baseUrl: '/', noWorker: true });

  const ask = async (text: string | null, search: { readonly filters: EngineFilters }): Promise<number[]> => {
    const { results } = await engine.search(text, { filters: search.filters });
    const found = await Promise.all(results.map(async (result) => pageSchema.parse(await result.data())));
    return found.map(({ url }) => Number(url.slice('/5-'.length, -1)) - 1);
  };
  return {
    find: async (written) => {
      const { query } = parseQuery(written);
      const search = toEngineSearch(query, locale, {});
      const found = new Map<string, number[]>();
      for (const writing of search.terms.flatMap(({ writings }) => writings))
        found.set(writing, await ask(writing, search));
      const all = search.text === '' ? await ask(null, search) : [];
      const pagesFound = pagesWithTerms(
        search.terms,
        (writing) => found.get(writing) ?? [],
        () => all,
      );
      const check = toTextCheck(query);
      return pagesFound.filter((index) => check(texts[index] ?? '')).sort((a, b) => a - b);
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
  return `<html><body><div data-pagefind-body><p id="q">${toIndexedText(text)}</p>${spans.join('')}</div></body></html>`;
}
