import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { noneIfAbsent } from '../collections/none-if-absent.ts';
import type { Author } from '../domain/author.ts';
import type { QuestionFacts } from '../domain/question.ts';
import { inventedMarkName } from '../synthesize/invented-mark.ts';
import { isInventedPerson } from '../synthesize/words/person-names.ts';
import { defaultArchiveOptions } from './archive-config.ts';
import { findInventedMarkAbove, readInventedMark } from './invented-archive.ts';

/**
 * Tells from its folders whether an archive is invented, and refuses one that is partly so: the project's own content under
 * the mark, raw files that lie in an invented archive, an invented archive among the raw files.
 *
 * @param ownDirectory - the project's own content
 * @throws Error when the archive is refused; nothing has been touched then
 */
export async function requireUnmixedFolders(
  contentDirectory: string,
  ownDirectory: string = defaultArchiveOptions.contentDirectory,
): Promise<boolean> {
  const rawDirectory = join(contentDirectory, 'raw');
  const isInvented = await readInventedMark(contentDirectory);
  const isOwn = (await realPathOf(contentDirectory)) === (await realPathOf(ownDirectory));
  if (isInvented && isOwn) {
    refuse(`Unexpected ${inventedMarkName} in ${contentDirectory}`, 'the real archive, which no invented one replaces');
  }
  const entries = await readdir(rawDirectory, { recursive: true, withFileTypes: true }).catch(noneIfAbsent);
  const below = entries.find(({ name }) => name === inventedMarkName);
  if (below) refuse(`Unexpected ${join(below.parentPath, below.name)}`, 'raw files of one archive only');
  const above = isInvented || entries.length === 0 ? undefined : await findInventedMarkAbove(rawDirectory);
  if (above !== undefined)
    refuse(`Unexpected ${above} above the raw files`, 'those of an archive that is not invented');
  return isInvented;
}

/**
 * Refuses questions of an invented archive in one that is not: their authors have names that nobody else has.
 *
 * @param questions - of an archive that does not bear the mark
 * @throws Error that names the raw files
 */
export function requireRealQuestions(questions: Iterable<Pick<QuestionFacts, 'authors' | 'sources'>>): void {
  const paths = [...questions].filter(isOfInventedArchive).flatMap(({ sources }) => sources.map(({ path }) => path));
  if (paths.length === 0) return;
  const others = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
  refuse(
    `Unexpected raw files of an invented archive, ${String(paths[0])}${others}`,
    'questions that were really asked',
  );
}

/** Whether a question was asked by somebody whom `npm run synthesize` invented. */
export function isOfInventedArchive({ authors }: { readonly authors: readonly Author[] }): boolean {
  return authors.some(({ name }) => isInventedPerson(name));
}

function refuse(unexpected: string, expected: string): never {
  throw new Error(`${unexpected}, expected ${expected}`);
}

async function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
