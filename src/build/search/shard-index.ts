import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Locale } from '../../domain/locale.ts';
import { compareQuestionNumbers, parseQuestionNumber, type QuestionNumber } from '../../domain/question-number.ts';
import { shardOf, type ShardName } from '../../domain/shard.ts';
import type { IndexFiles } from './index-files.ts';
import { searchedPart } from './searched-part.ts';
import { tidyIndex } from './tidy-index.ts';

/** How many pages are on their way to Pagefind at once; it takes them one after the other. */
const pagesAtOnce = 64;

/** A page that is searched. */
export interface SearchedPage {
  readonly url: string;
  /** {@link searchedPart} of its HTML. */
  readonly content: string;
}

/**
 * Reads the pages of a shard in one language, in the order of the numbers of their questions.
 *
 * @throws Error when there is none
 */
export async function readShardPages(
  siteDirectory: string,
  { locale, name }: { readonly locale: Locale; readonly name: ShardName },
): Promise<SearchedPage[]> {
  const questions = await findQuestions(join(siteDirectory, locale), name);
  if (questions.length === 0) throw new Error(`Unexpected shard ${locale}/${name}, expected one that has a page`);
  return questions.map((questionNumber) => ({
    url: `/${locale}/${questionNumber}/`,
    // Thousands of small files take two thirds of the processor without a promise for each.
    content: searchedPart(readFileSync(join(siteDirectory, locale, questionNumber, 'index.html'), 'utf8')),
  }));
}

/** The digest of what pages hold and where they stand, in their order. */
export function digestOfPages(pages: readonly SearchedPage[]): string {
  const hash = createHash('sha256');
  for (const { url, content } of pages) hash.update(`${url}\0${content}\0`);
  return hash.digest('base64url');
}

/**
 * Writes the index of pages of one language. Their order decides bytes of it. It holds what a search in the language
 * needs, and nothing else of Pagefind's.
 *
 * @param directory - where the index is written, an empty folder
 * @throws Error with what Pagefind says of a page or a file
 */
export async function writeShardIndex(
  pages: readonly SearchedPage[],
  locale: Locale,
  directory: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: locale });
    requireNone(errors);
    if (!index) throw new Error('Unexpected answer of Pagefind, expected an index');
    for (let start = 0; start < pages.length; start += pagesAtOnce) {
      const answers = pages.slice(start, start + pagesAtOnce).map((page) => index.addHTMLFile(page));
      for (const answer of await Promise.all(answers)) requireNone(answer.errors);
    }
    const { errors: failures, files } = await index.getFiles();
    requireNone(failures);
    const made = new Map(files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
    writeFiles(await tidyIndex(made, locale), directory);
  } finally {
    await close();
  }
}

/** One after the other: threads that write many small files into one folder wait for each other. */
function writeFiles(files: IndexFiles, directory: string): void {
  for (const folder of new Set([...files.keys()].map(dirname))) mkdirSync(join(directory, folder), { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(directory, path), bytes);
}

/** The numbers of the shard's questions that have a page in a folder, in their order. */
async function findQuestions(directory: string, name: ShardName): Promise<QuestionNumber[]> {
  const names = await readdir(directory);
  return names
    .filter((entry) => parseQuestionNumber(entry) !== undefined && shardOf(entry) === name)
    .sort(compareQuestionNumbers);
}

/** @throws Error when Pagefind found something wrong */
function requireNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Unexpected messages of Pagefind: ${errors.join('; ')}`);
}
