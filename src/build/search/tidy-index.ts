import { encode } from 'cborg';
import { mapAtOnce } from '../../collections/map-at-once.ts';
import type { Locale } from '../../domain/locale.ts';
import { toGaps } from '../../domain/ordinal-gaps.ts';
import { addCompoundEnds } from './compound-ends.ts';
import { divideFamilies } from './divide-families.ts';
import { changeEngineScript } from './engine-script.ts';
import type { IndexFiles } from './index-files.ts';
import { divideWords, stretchesOf, writeWords } from './index-chunks.ts';
import type { IndexedBatch } from './indexed-batch.ts';
import type { MadeFilters } from './made-index.ts';
import { createNames, digestOf, pack } from './packed-file.ts';
import { tidyPages } from './tidy-pages.ts';

/**
 * Writes what Pagefind made of a shard so that the same pages give the same bytes, and a search fetches fewer: filters and
 * their values are put in the order of their names, as Pagefind's order changes from run to run; files of words are divided,
 * and so are words whose stem is that of several; the names of files, by what they hold, are made short, and those of pages
 * say which question they are of.
 *
 * @throws ZodError or RangeError when a file is not that of the version that this was written for, Pagefind 1.5
 */
export async function tidyIndex(index: IndexedBatch, locale: Locale): Promise<IndexFiles> {
  const tidy = new Map<string, Uint8Array>();
  const pages = await tidyPages(index.pages, tidy);
  const filters = await orderFilters(index.filters, tidy);
  const chunks = await divideChunks(index, locale, tidy);
  const bytes = encode([index.version, pages, chunks, filters, [], index.fields]);
  const hash = `${locale}_${digestOf(bytes).slice(0, 10)}`;
  tidy.set(`pagefind.${hash}.pf_meta`, await pack(bytes));
  const script = new TextDecoder().decode(index.script);
  tidy.set('pagefind.js', new TextEncoder().encode(changeEngineScript(script)));
  tidy.set(`wasm.${locale}.pagefind`, index.wasm);
  const languages = { [locale]: { hash, wasm: locale, page_count: pages.length } };
  tidy.set('pagefind-entry.json', new TextEncoder().encode(JSON.stringify({ languages, ...index.entry })));
  return tidy;
}

/** A filter, and the name of its file, as the file of an index has them that names all others. */
type NamedFilter = readonly [filter: string, name: string];

/** Filters are read by the site's own script, so that they need not be as Pagefind takes them, which is five times as large. */
async function orderFilters(filters: MadeFilters, tidy: Map<string, Uint8Array>): Promise<NamedFilter[]> {
  const nameOf = createNames();
  return mapAtOnce([...filters].sort(byFirst), async ([filter, values]): Promise<NamedFilter> => {
    const bytes = encode([filter, [...values].sort(byFirst).map(([value, pages]) => [value, toGaps(pages)])]);
    const short = nameOf(digestOf(bytes));
    tidy.set(`filter/${short}.pf_values`, await pack(bytes));
    return [filter, short];
  });
}

/** The stretch of the alphabet that a file of words is for, and its name. */
type NamedChunk = readonly [from: string, to: string, name: string];

async function divideChunks(
  { words: whole, pages }: IndexedBatch,
  locale: Locale,
  tidy: Map<string, Uint8Array>,
): Promise<NamedChunk[]> {
  const nameOf = createNames();
  const words = locale === 'nl' ? addCompoundEnds(whole) : whole;
  const printed = pages.map((page) => page.printed);
  const parts = divideWords(divideFamilies(words, printed));
  const stretches = stretchesOf(parts);
  const written = parts.map((part, at) => ({ bytes: writeWords(part), stretch: stretches[at] }));
  return mapAtOnce(written, async ({ bytes, stretch }): Promise<NamedChunk> => {
    const name = nameOf(digestOf(bytes));
    tidy.set(`index/${name}.pf_index`, await pack(bytes));
    return [stretch?.from ?? '', stretch?.to ?? '', name];
  });
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
