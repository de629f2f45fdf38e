import { join } from 'node:path';
import { cacheDirectoryOf, questionsDirectoryOf } from '../../build/archive-config.ts';
import { setAside } from '../../build/set-aside.ts';
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

/** Sets aside what was made of an archive: only its raw files stay. */
export function setBuiltAside({ site, questions, contentCache, siteCache, aside }: ArchiveFolders): Promise<void> {
  return setAside([site, questions, contentCache, siteCache], aside);
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
