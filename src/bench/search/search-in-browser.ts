import { findChromium } from '../../build/find-chromium.ts';
import type { QuestionFacts } from '../../domain/question.ts';
import { measureSearch, type SearchCost } from './measure-search.ts';
import { chooseQueries } from './search-queries.ts';

/**
 * Measures what searching a site costs on the wire, where this machine has a browser.
 *
 * @param questions - those of the archive that the site was built from
 * @returns nothing where there is no browser
 */
export async function searchInBrowser(
  siteDirectory: string,
  questions: readonly QuestionFacts[],
): Promise<readonly SearchCost[]> {
  const executablePath = await findChromium({ platform: process.platform, env: process.env });
  if (executablePath === undefined) return [];
  const isRoot = process.getuid?.() === 0;
  const args = [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
  ];
  return measureSearch(siteDirectory, chooseQueries(questions), { executablePath, args });
}
