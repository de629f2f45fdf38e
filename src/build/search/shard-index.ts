import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Locale } from '../../domain/locale.ts';
import { compareQuestionNumbers, parseQuestionNumber, type QuestionNumber } from '../../domain/question-number.ts';
import { shardOf, type ShardName } from '../../domain/shard.ts';
import { tidyIndex } from './tidy-index.ts';
import { awaitWholeIndex } from './whole-index.ts';

/** How many pages are on their way to Pagefind at once; it takes them one after the other. */
const pagesAtOnce = 64;

/**
 * Writes the index of one shard in one language: of the pages of its questions, in the order of their numbers, as that
 * order decides bytes of the index. It holds what a search in the language needs, and nothing else of Pagefind's.
 *
 * @param directory - where the index is written, an empty folder
 * @throws Error when the shard has no page, or with what Pagefind says of a page or a file
 */
export async function writeShardIndex(
  siteDirectory: string,
  { locale, name }: { readonly locale: Locale; readonly name: ShardName },
  directory: string,
): Promise<void> {
  const questions = await findQuestions(join(siteDirectory, locale), name);
  if (questions.length === 0) throw new Error(`Unexpected shard ${locale}/${name}, expected one that has a page`);
  try {
    const { index, errors } = await createIndex({ forceLanguage: locale });
    requireNone(errors);
    if (!index) throw new Error('Unexpected answer of Pagefind, expected an index');
    for (let start = 0; start < questions.length; start += pagesAtOnce) {
      const added = questions.slice(start, start + pagesAtOnce).map(async (questionNumber) => ({
        url: `/${locale}/${questionNumber}/`,
        content: await readFile(join(siteDirectory, locale, questionNumber, 'index.html'), 'utf8'),
      }));
      const answers = (await Promise.all(added)).map((page) => index.addHTMLFile(page));
      for (const answer of await Promise.all(answers)) requireNone(answer.errors);
    }
    requireNone((await index.writeFiles({ outputPath: directory })).errors);
    await removeUnused(directory, locale);
    await awaitWholeIndex(directory);
  } finally {
    await close();
  }
  await tidyIndex(directory, locale);
}

/** The numbers of the shard's questions that have a page in a folder, in their order. */
async function findQuestions(directory: string, name: ShardName): Promise<QuestionNumber[]> {
  const names = await readdir(directory);
  return names
    .filter((entry) => parseQuestionNumber(entry) !== undefined && shardOf(entry) === name)
    .sort(compareQuestionNumbers);
}

/** Removes the interfaces that Pagefind brings, and what serves other languages. */
async function removeUnused(directory: string, locale: Locale): Promise<void> {
  const used = /^(?:fragment|index|filter|pagefind\.js|pagefind-entry\.json|.+\.pf_meta)$/;
  const names = await readdir(directory);
  for (const name of names) {
    if (!used.test(name) && name !== `wasm.${locale}.pagefind`) {
      await rm(join(directory, name), { recursive: true, maxRetries: 10 });
    }
  }
}

/** @throws Error when Pagefind found something wrong */
function requireNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Unexpected messages of Pagefind: ${errors.join('; ')}`);
}
