import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { decode } from 'cborg';
import { z } from 'zod';
import { unpack } from '../build/search/packed-file.ts';

/** How large the search index of a site is. */
export interface SearchIndexSize {
  readonly files: number;
  readonly bytes: number;
  /** What the files take of a disk that is given out in blocks of 4 kB. */
  readonly diskBytes: number;
  /** What a search in all shards of a language fetches at most for a value of each filter, in bytes. */
  readonly filterBytes: Readonly<Record<string, number>>;
}

const blockBytes = 4096;
const filterSchema = z.tuple([z.string(), z.unknown()]);

/** Measures the folder `pagefind/` of a built site. */
export async function measureSearchIndex(siteDirectory: string): Promise<SearchIndexSize> {
  const directory = join(siteDirectory, 'pagefind');
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  /** The largest file of each filter in each shard: `fr/5-0-3999/theme`. */
  const largest = new Map<string, number>();
  let [files, bytes, diskBytes] = [0, 0, 0];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const { size } = await stat(path);
    files += 1;
    bytes += size;
    diskBytes += Math.ceil(size / blockBytes) * blockBytes;
    if (!entry.name.endsWith('.pf_values')) continue;
    const [name] = filterSchema.parse(decode(unpack(await readFile(path))));
    const [locale, shard] = relative(directory, path).split(sep);
    const key = [locale, shard, name.split('-')[0]].join('/');
    largest.set(key, Math.max(largest.get(key) ?? 0, size));
  }
  return { files, bytes, diskBytes, filterBytes: costOfFilters(largest) };
}

/** The largest files of a filter in all shards together, in the language where they are larger. */
function costOfFilters(largest: ReadonlyMap<string, number>): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [key, size] of largest) {
    const [locale = '', , filter = ''] = key.split('/');
    sums.set(`${locale}/${filter}`, (sums.get(`${locale}/${filter}`) ?? 0) + size);
  }
  const costs: Record<string, number> = {};
  for (const [key, sum] of sums) {
    const filter = key.split('/')[1] ?? '';
    costs[filter] = Math.max(costs[filter] ?? 0, sum);
  }
  return costs;
}
