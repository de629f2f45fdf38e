import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import { isSought } from '../../components/search/answering/searched-page.ts';
import type { Match } from '../../components/search/engine.ts';
import { createPagefindEngine } from '../../components/search/pagefind-engine.ts';
import { createSearch } from '../../components/search/run-search.ts';
import { watchFetch, type FetchScope } from '../../components/search/watched-fetch.ts';
import type { Locale } from '../../domain/locale.ts';
import { parseQuestionNumber, type QuestionNumber } from '../../domain/question-number.ts';
import { isFoundExactly } from '../../query/engine-terms.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { toSearchShards, type SearchShard } from '../../site/search-facts.ts';
import type { QuestionReading } from '../../domain/question.ts';

/** Searches the pages of a site in a language. */
export type FindQuestions = (query: string) => Promise<readonly QuestionNumber[]>;

/** The search of a site, as its search page runs it, over files: from now on all that is fetched is read. */
export function ownSearch(siteDirectory: string, locale: Locale, questions: readonly QuestionReading[]): FindQuestions {
  const request = async (address: string): Promise<Response> =>
    new Response(await readFile(address.replace(/\?.*$/u, '')));
  const scope: FetchScope = { fetch: request };
  const watch = watchFetch(scope);
  globalThis.fetch = (input) => scope.fetch(input instanceof Request ? input.url : input.toString());
  const directory = `${join(siteDirectory, 'pagefind', locale)}/`;
  const load = (address: string): Promise<unknown> => import(pathToFileURL(address).href);
  const engine = createPagefindEngine({ root: '/', directory }, { load, request, watch });
  const shards: readonly SearchShard[] = toSearchShards(questions);
  const values = { year: shards.flatMap(({ years }) => years) };
  return async (text) => {
    const { query, findings } = parseQuery(text);
    const search = createSearch(
      { engine, shards, locale, values },
      { query, findings, missing: [], sort: 'relevance' },
    );
    let found: readonly Match[] = [];
    for await (const { groups, failed } of search.run(() => Promise.resolve())) {
      if (failed.length > 0) throw new Error(`Unexpected loss of ${failed.join(', ')}`);
      found = groups.flatMap(({ matches }) => matches);
    }
    // As the page does, where texts decide.
    const isShown = async (match: Match): Promise<boolean> => isSought(await engine.read(match), query);
    const areShown = isFoundExactly(query.terms) ? found.map(() => true) : await Promise.all(found.map(isShown));
    return found.filter((_, index) => areShown[index]).map(({ questionNumber }) => questionNumber);
  };
}

/**
 * The same pages in an index as Pagefind makes it by itself, one a language, searched as its own page searches it.
 *
 * @param directory - where the index is written
 */
export async function plainSearch(siteDirectory: string, locale: Locale, directory: string): Promise<FindQuestions> {
  const { index } = await createIndex({ forceLanguage: locale });
  if (!index) throw new Error('Unexpected answer of Pagefind, expected an index');
  for (const name of await readdir(join(siteDirectory, locale))) {
    if (!parseQuestionNumber(name)) continue;
    const content = await readFile(join(siteDirectory, locale, name, 'index.html'), 'utf8');
    await index.addHTMLFile({ url: `/${locale}/${name}/`, content });
  }
  await index.writeFiles({ outputPath: directory });
  const module: unknown = await import(pathToFileURL(join(directory, 'pagefind.js')).href);
  if (!isPagefind(module)) throw new TypeError('Unexpected search engine, expected the functions of Pagefind');
  const engine = module.createInstance({ basePath: `${directory}/`, baseUrl: '/', noWorker: true });
  return async (text) => {
    const { results } = await engine.search(text);
    const pages = await Promise.all(results.map(({ data }) => data()));
    return pages.map(({ url }) => url.split('/').at(-2) ?? '');
  };
}

interface Pagefind {
  readonly createInstance: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => {
    readonly search: (
      text: string,
    ) => Promise<{ readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[] }>;
  };
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
