import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { readLines } from '../../collections/read-lines.ts';
import { localeSchema } from '../../domain/locale.ts';
import type { IndexOrigin, ShardToIndex } from '../search-index.ts';

/** A file of a built site as it was left: its size in bytes, and when it was last changed, in milliseconds. */
export interface WrittenFile {
  readonly size: number;
  readonly changed: number;
}

const headSchema = z.object({
  siteKey: z.string(),
  planKey: z.string().nullable(),
  searched: z.array(
    z.object({
      locale: localeSchema,
      name: z.string(),
      batches: z.record(z.string(), z.object({ digest: z.string(), count: z.number() })),
    }),
  ),
  shards: z.record(z.string(), z.record(z.string(), z.object({ digest: z.string(), pages: z.string() }))),
  assets: z.array(z.string()),
  count: z.number(),
});
const pageSchema = z.tuple([z.string(), z.string(), z.number(), z.number()]);

/** What a build left in a site's folder, for the next build to find. Files are relative to the folder, with `/`. */
export interface SiteManifest {
  /** The digest of what every page depends on. */
  readonly siteKey: string;
  /** The digest of what the plan of the pages depends on; `null` where it is not known. */
  readonly planKey: string | null;
  /** The key of each page, by its file, and the file as it was left. */
  readonly pages: ReadonlyMap<string, WrittenFile & { readonly key: string }>;
  /** Style sheets, scripts, fonts and public files. */
  readonly assets: readonly string[];
  /** What is searched, in the order of the plan. */
  readonly searched: readonly ShardToIndex[];
  /** What each index of the search was made from, by its folder. */
  readonly shards: ReadonlyMap<string, IndexOrigin>;
}

/** Reads the manifest of a site; one that is missing, or cannot be read, is `undefined`: then all is built anew. */
export async function findSiteManifest(path: string): Promise<SiteManifest | undefined> {
  try {
    let head: z.infer<typeof headSchema> | undefined;
    const pages = new Map<string, WrittenFile & { key: string }>();
    for await (const line of readLines(path)) {
      const value: unknown = JSON.parse(line);
      if (!head) head = headSchema.parse(value);
      else {
        const [file, key, size, changed] = pageSchema.parse(value);
        pages.set(file, { key, size, changed });
      }
    }
    if (pages.size !== head?.count) return undefined;
    const { siteKey, planKey, assets, searched, shards } = head;
    return { siteKey, planKey, assets, searched, pages, shards: new Map(Object.entries(shards)) };
  } catch {
    return undefined;
  }
}

/** Writes the manifest of a site, whole or not at all. */
export async function writeSiteManifest(path: string, manifest: SiteManifest): Promise<void> {
  const { shards, pages, ...shared } = manifest;
  await mkdir(dirname(path), { recursive: true });
  const lines = function* (): Generator<string> {
    const head = { ...shared, shards: Object.fromEntries(shards), count: pages.size };
    yield `${JSON.stringify(head)}\n`;
    for (const [file, { key, size, changed }] of pages) yield `${JSON.stringify([file, key, size, changed])}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(`${path}.new`));
  await rename(`${path}.new`, path);
}

/** Forgets a site, before it is changed: what a build that ends early leaves is not trusted by the next. */
export async function removeSiteManifest(path: string): Promise<void> {
  await rm(path, { force: true });
}
