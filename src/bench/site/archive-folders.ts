import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDirectoryOf, questionsDirectoryOf } from '../../build/archive-config.ts';
import { digestFolder, type FolderDigests } from './folder-digests.ts';

/** Where an archive that is measured stands, and what is made of it. Paths are absolute. */
export interface ArchiveFolders {
  /** Holds `raw/` and `questions/`. */
  readonly content: string;
  readonly raw: string;
  readonly questions: string;
  /** What reading the raw files, and building the site, leave for the next time. */
  readonly contentCache: string;
  readonly siteCache: string;
  readonly site: string;
  /** Where lies what is needed no more, until all is measured. */
  readonly aside: string;
  /** Where a build says what it did. */
  readonly resultFile: string;
}

/** @param directory - in the project, one for each archive */
export function archiveFolders(directory: string): ArchiveFolders {
  const content = join(directory, 'content');
  const site = join(directory, 'site');
  return {
    content,
    raw: join(content, 'raw'),
    questions: questionsDirectoryOf({ contentDirectory: content }),
    contentCache: join(directory, 'cache'),
    siteCache: cacheDirectoryOf('site', site),
    site,
    aside: join(directory, 'aside'),
    resultFile: join(directory, 'result.json'),
  };
}

/**
 * Sets aside what was made of an archive: only its raw files stay. It is removed when all is measured, as file systems
 * are slower for minutes after many files were removed: ext4 looks at the place of each again before it gives it to a new
 * file.
 */
export async function setAside({ site, questions, contentCache, siteCache, aside }: ArchiveFolders): Promise<void> {
  const place = await newAside(aside);
  for (const [index, folder] of [site, questions, contentCache, siteCache].entries()) {
    if (existsSync(folder)) await rename(folder, join(place, String(index)));
  }
}

/** A new folder among what is set aside. */
export async function newAside(aside: string): Promise<string> {
  await mkdir(aside, { recursive: true });
  return mkdtemp(join(aside, 'set-'));
}

/** The digests of the site and of the Markdown that it was made from, below `site/` and `questions/`. */
export function digestBuilt({ site, questions }: ArchiveFolders): FolderDigests {
  const named = Object.entries({ site, questions }).flatMap(([name, folder]) =>
    Array.from(digestFolder(folder), ([path, digest]): [string, string] => [`${name}/${path}`, digest]),
  );
  return new Map(named);
}

/** Whether a path that `digestBuilt` gives is one of the site. */
export function isOfSite(path: string): boolean {
  return path.startsWith('site/');
}
