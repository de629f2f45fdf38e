import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { QuestionFacts } from '../../domain/question.ts';
import { toArchive } from '../../site/archive.ts';
import { planPages } from '../../site/plan/plan-pages.ts';
import type { RouteName } from '../../site/plan/planned-page.ts';

/** A part of a site: the pages of a route, the search index, or what all pages share. */
export type SitePart = RouteName | 'search index' | 'styles, scripts, fonts';

/** The files of a part. */
export interface PartFiles {
  readonly part: SitePart;
  readonly files: number;
  readonly bytes: number;
  /** The bytes of the largest file. */
  readonly largest: number;
}

/** What a built site consists of. */
export interface SiteDescription {
  /** In the order in which pages are planned; those without a file are not named. */
  readonly parts: readonly PartFiles[];
  readonly folders: number;
  /** Shards of the search index, in each language. */
  readonly shards: number;
}

/**
 * Says what the files of a built site are.
 *
 * @param questions - those of the archive that the site was built from
 */
export function describeSite(siteDirectory: string, questions: readonly QuestionFacts[]): SiteDescription {
  const routes = new Map<string, RouteName>();
  for (const { file, route } of planPages(toArchive(questions))) routes.set(file, route);
  const parts = new Map<SitePart, PartFiles>();
  for (const route of routes.values()) parts.set(route, { part: route, files: 0, bytes: 0, largest: 0 });
  const shards = new Set<string>();
  let folders = 0;
  for (const entry of readdirSync(siteDirectory, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) folders += 1;
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(siteDirectory, path).replaceAll(sep, '/');
    const shard = /^pagefind\/[^/]+\/[^/]+\//.exec(file)?.[0];
    if (shard !== undefined) shards.add(shard);
    const part = routes.get(file) ?? (file.startsWith('pagefind/') ? 'search index' : 'styles, scripts, fonts');
    const { files = 0, bytes = 0, largest = 0 } = parts.get(part) ?? {};
    const { size } = statSync(path);
    parts.set(part, { part, files: files + 1, bytes: bytes + size, largest: Math.max(largest, size) });
  }
  return { parts: [...parts.values()].filter(({ files }) => files > 0), folders, shards: shards.size };
}

/** The files of several parts together, of all when none is named. */
export function filesOf({ parts }: SiteDescription, ...names: readonly SitePart[]): Omit<PartFiles, 'part'> {
  const summed = names.length === 0 ? parts : parts.filter(({ part }) => names.includes(part));
  return {
    files: summed.reduce((sum, { files }) => sum + files, 0),
    bytes: summed.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: Math.max(0, ...summed.map(({ largest }) => largest)),
  };
}
