import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Locale } from '../../domain/locale.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { IndexFiles } from './index-files.ts';
import { isOfMadeIndex } from './made-index.ts';
import { searchedPart } from './searched-part.ts';

/** A page that is searched. */
export interface SearchedPage {
  readonly url: string;
  /** {@link searchedPart} of its HTML. */
  readonly content: string;
}

/**
 * Reads the pages of questions in one language from the folder of a site.
 *
 * @throws Error where there is no such page, and what {@link searchedPart} throws
 */
export function readSearchedPages(
  siteDirectory: string,
  locale: Locale,
  questions: readonly QuestionNumber[],
): SearchedPage[] {
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
 * Has Pagefind index pages of one language. Their order decides bytes of what it makes. Pagefind is left running for the
 * next ones: `close()` of pagefind ends it.
 *
 * @returns the files that an index of the language needs
 * @throws Error with what Pagefind says of a page, or when it has ended
 */
export async function indexPages(pages: readonly SearchedPage[], locale: Locale): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage: locale });
  requireNone(errors);
  if (!index) throw new Error('Unexpected answer of Pagefind, expected an index');
  const answers = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
  for (const answer of answers) requireNone(answer.errors);
  const { errors: failures, files } = await index.getFiles();
  requireNone(failures);
  await index.deleteIndex();
  return new Map(
    files
      .map(({ path, content }) => [path.replaceAll('\\', '/'), content] as const)
      .filter(([path]) => isOfMadeIndex(path, locale)),
  );
}

/** @throws Error when Pagefind found something wrong */
function requireNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Unexpected messages of Pagefind: ${errors.join('; ')}`);
}
