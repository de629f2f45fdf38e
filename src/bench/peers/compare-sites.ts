import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePages, equalPages, isEqual, type Likeness } from './page-likeness.ts';

/** How like the pages of two sites are, over a sample. */
export interface SiteLikeness {
  readonly pages: number;
  /** The smallest share of equal words. */
  readonly leastWords: number;
  /** The smallest and the largest size of a page, to that of the page it is compared with. */
  readonly leastBytes: number;
  readonly mostBytes: number;
}

const mostCompared = 100;

/**
 * Compares pages of a site with those of the site that they should be equal to: a hundred of them, evenly spread.
 *
 * @param pages - the folders of the pages in both sites, as `fr/5-8916`
 * @throws Error at the first page that differs by more than equal pages may, and when a page is missing
 */
export async function compareSites(site: string, model: string, pages: readonly string[]): Promise<SiteLikeness> {
  const step = Math.max(1, Math.ceil(pages.length / mostCompared));
  const compared: Likeness[] = [];
  for (const page of pages.filter((_, index) => index % step === 0)) {
    const [own, expected] = await Promise.all([site, model].map((root) => readPage(root, page)));
    const likeness = comparePages(own ?? '', expected ?? '');
    if (!isEqual(likeness)) throw new Error(differs(page, site, likeness));
    compared.push(likeness);
  }
  return {
    pages: compared.length,
    leastWords: Math.min(...compared.map(({ words }) => words)),
    leastBytes: Math.min(...compared.map(({ bytes }) => bytes)),
    mostBytes: Math.max(...compared.map(({ bytes }) => bytes)),
  };
}

function readPage(site: string, page: string): Promise<string> {
  return readFile(join(site, page, 'index.html'), 'utf8');
}

function differs(page: string, site: string, { words, bytes }: Likeness): string {
  const [share, size] = [words, bytes].map((value) => `${(value * 100).toFixed(1)} %`);
  const [least, apart] = [equalPages.leastWords, equalPages.mostBytesApart].map((value) => `${value * 100} %`);
  return (
    `Unexpected page ${page} of ${site}, expected our own: ${share ?? ''} of the words are equal, where ${least ?? ''} are ` +
    `asked for, and it has ${size ?? ''} of our bytes, where ${apart ?? ''} more or less are allowed`
  );
}
