import { batchOf } from '../../src/build/search/page-batch.ts';
import type { ShardToIndex } from '../../src/build/search-index.ts';
import { localeSchema } from '../../src/domain/locale.ts';
import { filterName, type SearchFilter } from '../../src/domain/search-filter.ts';
import { shardOf } from '../../src/domain/shard.ts';

/** A page as the search sees it. */
export interface SearchablePage {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly reply?: string;
  readonly asked?: string;
  readonly series?: string;
  readonly year?: string;
  readonly state?: string;
  readonly themes?: readonly string[];
}

/** Pages of a site in a language, each by its file: what the index reads of a question's page, and no more. */
export function searchablePages(language: string, pages: readonly SearchablePage[]): Record<string, string> {
  return Object.fromEntries(
    pages.map(({ number, title, text, reply, year = '2012-2013', state = 'Sans réponse', ...others }) => [
      `${language}/${number}/index.html`,
      `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><p>Pied de page</p>
<main><article data-pagefind-body><p><b>${number}</b></p><h1 data-pagefind-meta="title">${title}</h1>
<span hidden data-pagefind-meta="number[data-value]" data-value="${number}"></span>
<span hidden data-pagefind-filter="year[data-value]" data-value="${year}"></span>
<span hidden data-pagefind-filter="state[data-value]" data-value="${state}"></span>
${filter('theme', others.themes ?? [])}${filter('asked', others.asked ?? [])}${filter('series', others.series ?? [])}
<h2 id="q">Question</h2><div id="q-p1"><p>${text}</p></div>${reply ? `<h2 id="r">Réponse</h2><p id="r-p1">${reply}</p>` : ''}
<p id="themes">${(others.themes ?? []).join(', ')}</p></article></main></body></html>`,
    ]),
  );
}

function filter(name: SearchFilter, values: string | readonly string[]): string {
  return [values]
    .flat()
    .map(
      (value) =>
        `<span hidden data-pagefind-filter="${filterName(name, value)}[data-value]" data-value="${value}"></span>`,
    )
    .join('');
}

/**
 * The shards of pages, in the order in which they come.
 *
 * @param pages - by their files, as {@link searchablePages} gives them
 * @param digest - of every batch
 */
export function shardsOf(pages: Readonly<Record<string, string>>, digest: string): ShardToIndex[] {
  const found = Object.keys(pages).map((file) => {
    const [language, number = ''] = file.split('/');
    return { locale: localeSchema.parse(language), name: shardOf(number), batch: batchOf(number) };
  });
  return Map.groupBy(found, ({ locale, name }) => `${locale}/${name}`)
    .values()
    .flatMap((own) => {
      const batches = Map.groupBy(own, ({ batch }) => batch);
      const counted = Array.from(batches, ([batch, { length: count }]) => [batch, { digest, count }] as const);
      return own.slice(0, 1).map(({ locale, name }) => ({ locale, name, batches: Object.fromEntries(counted) }));
    })
    .toArray();
}
