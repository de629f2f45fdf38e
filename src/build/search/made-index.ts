import { decode } from 'cborg';
import { z } from 'zod';
import type { Locale } from '../../domain/locale.ts';
import { fileAt, type IndexFiles } from './index-files.ts';
import { readWords, type IndexedWord } from './index-chunks.ts';
import { unpack } from './packed-file.ts';

/** A page of an index. */
export interface MadePage {
  /** The file of what a search shows of it. */
  readonly file: Uint8Array;
  /** The beginning of a digest of that file, hexadecimal. */
  readonly digest: string;
  /** How many words it has. */
  readonly words: number;
}

/** The values of each filter, each with the ordinals of the pages that have it. */
export type MadeFilters = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** What Pagefind made of pages in one language. */
export interface MadeIndex {
  /** What it says of itself to its script: the version among it. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly version: string;
  readonly script: Uint8Array;
  readonly wasm: Uint8Array;
  readonly pages: readonly MadePage[];
  /** In the order of the alphabet. */
  readonly words: readonly IndexedWord[];
  readonly filters: MadeFilters;
  /** What is told of pages, such as their titles: the names, by whose ordinals words say where they stand in it. */
  readonly fields: readonly string[];
}

const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);

/** The file of an index that names all others. Nothing is sorted by what pages say. */
const metaSchema = z
  .tuple([
    z.string(),
    z.array(z.tuple([z.string(), z.number()])),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
    z.array(z.tuple([z.string(), z.string()])),
    z.array(z.never()),
    z.array(z.string()),
  ])
  .transform(([version, pages, chunks, filters, , fields]) => ({ version, pages, chunks, filters, fields }));

const languageSchema = z.object({ hash: z.string() });
const entrySchema = z.looseObject({ languages: z.record(z.string(), languageSchema) });

/** Whether a file that Pagefind makes belongs to {@link MadeIndex}: it brings its interfaces too, and what serves other languages. */
export function isOfMadeIndex(path: string, locale: Locale): boolean {
  return (
    /^(?:fragment|index|filter)\/|\.pf_meta$/.test(path) ||
    ['pagefind-entry.json', 'pagefind.js', `wasm.${locale}.pagefind`].includes(path)
  );
}

/**
 * Reads what Pagefind made.
 *
 * @param made - the files of an index of one language
 * @throws ZodError or RangeError when they are not those of the version that this was written for, Pagefind 1.5
 */
export function readMadeIndex(made: IndexFiles, locale: Locale): MadeIndex {
  const { languages, ...entry } = entrySchema.parse(
    JSON.parse(new TextDecoder().decode(fileAt(made, 'pagefind-entry.json'))),
  );
  const { hash } = languageSchema.parse(languages[locale]);
  const meta = metaSchema.parse(decode(unpack(fileAt(made, `pagefind.${hash}.pf_meta`))));
  const filters = meta.filters.map(([, name]) =>
    filterSchema.parse(decode(unpack(fileAt(made, `filter/${name}.pf_filter`)))),
  );
  return {
    entry,
    version: meta.version,
    script: fileAt(made, 'pagefind.js'),
    wasm: fileAt(made, `wasm.${locale}.pagefind`),
    pages: meta.pages.map(([name, words]) => {
      const file = fileAt(made, `fragment/${name}.pf_fragment`);
      return { file, digest: name.slice(name.indexOf('_') + 1), words };
    }),
    words: meta.chunks.flatMap(([, , name]) => readWords(unpack(fileAt(made, `index/${name}.pf_index`)))),
    filters: new Map(filters.map(([filter, values]) => [filter, new Map(values)])),
    fields: meta.fields,
  };
}
