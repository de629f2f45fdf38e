import { chromium, type Page } from '@playwright/test';
import type { Locale } from '../domain/locale.ts';
import { startCountingServer, type CountingServer, type SentFile } from './counting-server.ts';

/** A query that is measured, in a language. */
export interface MeasuredQuery {
  readonly locale: Locale;
  readonly text: string;
}

/** Bytes on the wire, heads of the answers included, and in how many files. */
export interface Traffic {
  readonly bytes: number;
  readonly files: number;
}

/** What a reader's first query costs, and what follows it. Nothing was in the browser's cache before. */
export interface SearchCost {
  readonly query: MeasuredQuery;
  /** How many questions were found; none is 0. */
  readonly results: number;
  /** The search page itself: markup, style, fonts, script. */
  readonly page: Traffic;
  /** From the query to the first ten results, of the newest shard. */
  readonly first: Traffic;
  /** From the query to the results of all shards; `first` is a part of it. */
  readonly complete: Traffic;
  /** Three letters of another word typed behind it, searched in all shards. */
  readonly keystrokes: Traffic;
  /** The newest year of the archive, and then the first state, chosen after the query: without the results they bring. */
  readonly year: Traffic;
  readonly state: Traffic;
}

/** How the browser is started. */
export interface BrowserOptions {
  readonly executablePath?: string;
  readonly args?: readonly string[];
}

const searchPaths: Readonly<Record<Locale, string>> = { fr: 'fr/recherche/', nl: 'nl/zoeken/' };

/**
 * Measures what searches cost on the wire, in a browser, over a server that compresses as hosts do: each query in a
 * browser that knows nothing of the site.
 */
export async function measureSearch(
  siteDirectory: string,
  queries: readonly MeasuredQuery[],
  { executablePath, args = [] }: BrowserOptions,
): Promise<SearchCost[]> {
  const server = await startCountingServer(siteDirectory);
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: [...args] });
  try {
    const costs: SearchCost[] = [];
    for (const query of queries) {
      const context = await browser.newContext();
      costs.push(await measureQuery(await context.newPage(), server, query));
      await context.close();
    }
    return costs;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureQuery(page: Page, server: CountingServer, query: MeasuredQuery): Promise<SearchCost> {
  await page.goto(server.address + searchPaths[query.locale], { waitUntil: 'networkidle' });
  const ofPage = await server.takeSent();
  const field = page.getByRole('searchbox');
  const [year, state] = await page.getByRole('combobox').all();
  const sentFor = async (ask: () => Promise<unknown>): Promise<SentFile[]> => {
    const area = page.locator('[data-search-results]');
    await area.evaluate((element) => {
      element.setAttribute('data-state', 'not asked');
    });
    await ask();
    await page.locator('[data-search-results][data-state="complete"]').waitFor({ state: 'attached' });
    return server.takeSent();
  };
  const send = async (): Promise<void> => {
    await field.fill(query.text);
    await field.press('Enter');
  };
  const ofQuery = await sentFor(send);
  const status = await page.getByRole('status').innerText();
  const ofKeys = await sentFor(async () => field.pressSequentially(' pol'));
  await sentFor(send);
  const ofYear = await sentFor(async () => year?.selectOption({ index: 1 }));
  await sentFor(async () => year?.selectOption({ index: 0 }));
  const ofState = await sentFor(async () => state?.selectOption({ index: 1 }));
  const newest = await page.locator('[data-search-shard]').first().getAttribute('data-search-shard');
  const isOfOlder = ({ path }: SentFile): boolean =>
    path.startsWith('/pagefind/') && !path.startsWith(`/pagefind/${query.locale}/${newest ?? ''}/`);
  return {
    query,
    results: Number(/^[\d\s.]+/u.exec(status)?.[0].replace(/\D/gu, '') ?? 0),
    page: toTraffic(ofPage),
    first: toTraffic(ofQuery.filter((file) => !isOfOlder(file))),
    complete: toTraffic(ofQuery),
    keystrokes: toTraffic(ofKeys),
    year: toTraffic(ofYear.filter((file) => !isResult(file))),
    state: toTraffic(ofState.filter((file) => !isResult(file))),
  };
}

function isResult({ path }: SentFile): boolean {
  return path.includes('/fragment/');
}

function toTraffic(files: readonly SentFile[]): Traffic {
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files: files.length };
}
