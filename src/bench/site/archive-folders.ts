import { rm } from 'node:fs/promises';
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
  readonly copy: string;
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
    copy: join(directory, 'copy'),
    resultFile: join(directory, 'result.json'),
  };
}

/** Removes what was made of an archive: only its raw files stay. */
export async function removeBuilt(folders: ArchiveFolders): Promise<void> {
  const { site, questions, contentCache, siteCache, copy } = folders;
  for (const folder of [site, questions, contentCache, siteCache, copy]) {
    await rm(folder, { recursive: true, force: true });
  }
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
