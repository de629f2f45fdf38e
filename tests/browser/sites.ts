import { expect, type Page } from '@playwright/test';

/** A page of one kind. */
interface Template {
  readonly name: string;
  /** Below the address of a site. */
  readonly path: string;
}

/** What holds of how pages look and work is tested on a page of every kind. */
export const templates: readonly Template[] = [
  { name: 'bilingual home', path: '' },
  { name: 'home', path: 'fr/' },
  { name: 'question', path: 'fr/5-8916/' },
  { name: 'question in the other language', path: 'nl/5-8916/' },
  { name: 'question with long addresses', path: 'nl/5-8900/' },
  { name: 'bilingual question', path: '5-8900/' },
  { name: 'bilingual question in one language', path: '5-8916/' },
  { name: 'series', path: 'nl/reeksen/5-8900/' },
  { name: 'bilingual series', path: 'series/5-8900/' },
  { name: 'years', path: 'nl/jaren/' },
  { name: 'year', path: 'fr/annees/2012-2013/' },
  { name: 'search', path: 'nl/zoeken/' },
  { name: 'search with results', path: 'fr/recherche/?q=Fedasil' },
  { name: 'search with long words', path: 'nl/zoeken/?q=LinkedIn' },
  { name: 'search with remarks and chips', path: 'nl/zoeken/?q=Twitter+-xyz+jaar:abc+minister:eerste+van:2013' },
  { name: 'search help', path: 'fr/recherche/aide/' },
  { name: 'about', path: 'fr/a-propos/' },
  { name: 'unknown address', path: 'no-such-page/' },
];

/**
 * The addresses of the sites that the setup serves, each with a slash at its end.
 *
 * @throws Error outside the tests in a browser
 */
export function servedSites(): { plain: string; published: string; series: string } {
  const { PLAIN_SITE: plain, PUBLISHED_SITE: published, SERIES_SITE: series } = process.env;
  if (plain === undefined || published === undefined || series === undefined) {
    throw new Error('Unexpected lack of the addresses of the sites, expected the setup to serve them');
  }
  return { plain, published, series };
}

/**
 * Opens a page of a kind, and waits for results where it has a query.
 *
 * @param root - the address of a site; without it, of the plain one
 */
export async function openTemplate(page: Page, { path }: Template, root = servedSites().plain): Promise<void> {
  await page.goto(root + path);
  if (path.includes('?q=')) await expect(page.locator('[data-search-list] > li')).not.toHaveCount(0);
}
