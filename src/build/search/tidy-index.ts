import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import { mapAtOnce } from '../../collections/map-at-once.ts';
import { divideWords, readWords, stretchesOf, writeWords } from './index-chunks.ts';
import { createNames, digestOf, readPacked, writePacked } from './packed-file.ts';

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

const languageSchema = z.looseObject({ hash: z.string() });
const entrySchema = z.looseObject({ languages: z.record(z.string(), languageSchema) });

/**
 * Rewrites what Pagefind made of a shard, so that the same pages give the same bytes, and a search fetches fewer: filters
 * and their values are put in the order of their names, as Pagefind's order changes from run to run; files of words are
 * divided; the names of files, by what they hold, are made short.
 *
 * @param directory - of an index of one language
 * @throws ZodError or RangeError when the files are not those of the version that this was written for, Pagefind 1.5
 */
export async function tidyIndex(directory: string, language: string): Promise<void> {
  const entryFile = join(directory, 'pagefind-entry.json');
  const entry = entrySchema.parse(JSON.parse(await readFile(entryFile, 'utf8')));
  const standing = languageSchema.parse(entry.languages[language]);
  const metaFile = join(directory, `pagefind.${standing.hash}.pf_meta`);
  const meta = metaSchema.parse(decode(await readPacked(metaFile)));
  const pages = await renamePages(join(directory, 'fragment'), meta.pages);
  const filters = await rewrite(join(directory, 'filter'), (from, to) => orderFilters(meta.filters, from, to));
  const chunks = await rewrite(join(directory, 'index'), (from, to) => divideChunks(meta.chunks, from, to));
  await rm(metaFile);
  const bytes = encode([meta.version, pages, chunks, filters, meta.sorts, meta.fields]);
  const hash = `${language}_${digestOf(bytes).slice(0, 10)}`;
  await writePacked(bytes, join(directory, `pagefind.${hash}.pf_meta`));
  const languages = { ...entry.languages, [language]: { ...standing, hash } };
  await writeFile(entryFile, JSON.stringify({ ...entry, languages }));
}

type Meta = z.infer<typeof metaSchema>;

/** Pagefind names a page by its language and seven digits of a digest. */
async function renamePages(directory: string, pages: Meta['pages']): Promise<Meta['pages']> {
  const nameOf = createNames();
  const named = pages.map(([name, words]) => ({ name, words, short: nameOf(name.slice(name.indexOf('_') + 1)) }));
  await mapAtOnce(named, ({ name, short }) =>
    rename(join(directory, `${name}.pf_fragment`), join(directory, `${short}.pf_fragment`)),
  );
  return named.map(({ short, words }) => [short, words]);
}

async function orderFilters(filters: Meta['filters'], from: string, to: string): Promise<Meta['filters']> {
  const nameOf = createNames();
  const files = await mapAtOnce([...filters].sort(byFirst), ([, name]) => readPacked(join(from, `${name}.pf_filter`)));
  return mapAtOnce(files, async (file) => {
    const [filter, values] = filterSchema.parse(decode(file));
    const bytes = encode([filter, values.sort(byFirst)]);
    const name = nameOf(digestOf(bytes));
    await writePacked(bytes, join(to, `${name}.pf_filter`));
    return [filter, name];
  });
}

async function divideChunks(chunks: Meta['chunks'], from: string, to: string): Promise<Meta['chunks']> {
  const nameOf = createNames();
  const files = await mapAtOnce(chunks, ([, , name]) => readPacked(join(from, `${name}.pf_index`)));
  const parts = files.flatMap((file) => divideWords(readWords(file)));
  const stretches = stretchesOf(parts);
  const written = parts.map((part, index) => ({ bytes: writeWords(part), stretch: stretches[index] }));
  return mapAtOnce(written, async ({ bytes, stretch }) => {
    const name = nameOf(digestOf(bytes));
    await writePacked(bytes, join(to, `${name}.pf_index`));
    return [stretch?.from ?? '', stretch?.to ?? '', name];
  });
}

/** Writes the files of a folder into another, which then takes its place. @returns what the writing gives */
async function rewrite<T>(folder: string, write: (from: string, to: string) => Promise<T>): Promise<T> {
  const rewritten = `${folder}.new`;
  await mkdir(rewritten);
  const result = await write(folder, rewritten);
  await rm(folder, { recursive: true, force: true });
  await rename(rewritten, folder);
  return result;
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
