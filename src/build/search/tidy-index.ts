import { decode, encode } from 'cborg';
import { z } from 'zod';
import { mapAtOnce } from '../../collections/map-at-once.ts';
import type { Locale } from '../../domain/locale.ts';
import { toGaps } from '../../domain/ordinal-gaps.ts';
import { addCompoundEnds } from './compound-ends.ts';
import { divideFamilies } from './divide-families.ts';
import { changeEngineScript } from './engine-script.ts';
import { fileAt, type IndexFiles } from './index-files.ts';
import { divideWords, readWords, stretchesOf, writeWords } from './index-chunks.ts';
import { createNames, digestOf, pack, unpack } from './packed-file.ts';
import { tidyPages } from './tidy-pages.ts';

/** A filter's file: its name, and each value with the ordinals of the pages that have it. */
const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);

/** The file of an index that names all others. */
const metaSchema = z
  .tuple([
    z.string(),
    z.array(z.tuple([z.string(), z.number()])),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
    z.array(z.tuple([z.string(), z.string()])),
    z.array(z.unknown()),
    z.array(z.string()),
  ])
  .transform(([version, pages, chunks, filters, sorts, fields]) => ({
    version,
    pages,
    chunks,
    filters,
    sorts,
    fields,
  }));

type Meta = z.infer<typeof metaSchema>;

const languageSchema = z.looseObject({ hash: z.string() });
const entrySchema = z.looseObject({ languages: z.record(z.string(), languageSchema) });

/**
 * Rewrites what Pagefind made of a shard, so that the same pages give the same bytes, and a search fetches fewer: filters
 * and their values are put in the order of their names, as Pagefind's order changes from run to run; files of words are
 * divided, and so are words whose stem is that of several; the names of files, by what they hold, are made short, and those
 * of pages say which question they are of. The interfaces that Pagefind brings, and what serves other languages, are left
 * out.
 *
 * @param made - the files of an index of one language
 * @throws ZodError or RangeError when the files are not those of the version that this was written for, Pagefind 1.5
 */
export async function tidyIndex(made: IndexFiles, locale: Locale): Promise<IndexFiles> {
  const entry = entrySchema.parse(JSON.parse(new TextDecoder().decode(fileAt(made, 'pagefind-entry.json'))));
  const standing = languageSchema.parse(entry.languages[locale]);
  const meta = metaSchema.parse(decode(unpack(fileAt(made, `pagefind.${standing.hash}.pf_meta`))));
  const tidy = new Map<string, Uint8Array>();
  const { pages, texts } = await tidyPages(made, meta.pages, tidy);
  const filters = await orderFilters(made, meta.filters, tidy);
  const chunks = await divideChunks(made, meta.chunks, { locale, texts }, tidy);
  const bytes = encode([meta.version, pages, chunks, filters, meta.sorts, meta.fields]);
  const hash = `${locale}_${digestOf(bytes).slice(0, 10)}`;
  tidy.set(`pagefind.${hash}.pf_meta`, await pack(bytes));
  const script = new TextDecoder().decode(fileAt(made, 'pagefind.js'));
  tidy.set('pagefind.js', new TextEncoder().encode(changeEngineScript(script)));
  tidy.set(`wasm.${locale}.pagefind`, fileAt(made, `wasm.${locale}.pagefind`));
  const languages = { ...entry.languages, [locale]: { ...standing, hash } };
  tidy.set('pagefind-entry.json', new TextEncoder().encode(JSON.stringify({ ...entry, languages })));
  return tidy;
}

/** Filters are read by the site's own script, so that they need not be as Pagefind takes them, which is five times as large. */
async function orderFilters(
  made: IndexFiles,
  filters: Meta['filters'],
  tidy: Map<string, Uint8Array>,
): Promise<Meta['filters']> {
  const nameOf = createNames();
  const files = [...filters].sort(byFirst).map(([, name]) => unpack(fileAt(made, `filter/${name}.pf_filter`)));
  return mapAtOnce(files, async (file) => {
    const [filter, values] = filterSchema.parse(decode(file));
    const bytes = encode([filter, values.sort(byFirst).map(([value, pages]) => [value, toGaps(pages)])]);
    const short = nameOf(digestOf(bytes));
    tidy.set(`filter/${short}.pf_values`, await pack(bytes));
    return [filter, short];
  });
}

async function divideChunks(
  made: IndexFiles,
  chunks: Meta['chunks'],
  { locale, texts }: { readonly locale: Locale; readonly texts: readonly string[] },
  tidy: Map<string, Uint8Array>,
): Promise<Meta['chunks']> {
  const nameOf = createNames();
  const words = chunks.flatMap(([, , name]) => readWords(unpack(fileAt(made, `index/${name}.pf_index`))));
  const parts = divideWords(divideFamilies(locale === 'nl' ? addCompoundEnds(words) : words, texts, locale));
  const stretches = stretchesOf(parts);
  const written = parts.map((part, index) => ({ bytes: writeWords(part), stretch: stretches[index] }));
  return mapAtOnce(written, async ({ bytes, stretch }) => {
    const name = nameOf(digestOf(bytes));
    tidy.set(`index/${name}.pf_index`, await pack(bytes));
    return [stretch?.from ?? '', stretch?.to ?? '', name];
  });
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
