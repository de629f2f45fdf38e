import { chromium, type Browser, type Page } from '@playwright/test';
import type { Locale } from '../../domain/locale.ts';
import { startCountingServer, type CountingServer, type SentFile } from '../counting-server.ts';
import { fetchTime, watchSearchTimes, type SearchTimes } from './search-times.ts';

/** What is asked of the search, in a language. */
export interface MeasuredQuery {
  readonly locale: Locale;
  readonly text: string;
  /** What is asked after it on the same page, each by a name. */
  readonly next: readonly { readonly name: string; readonly text: string }[];
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
  /** What the list of themes cost with its counts, then the query's `next`, without the results they bring, a file each. */
  readonly next: readonly { readonly name: string; readonly traffic: Traffic }[];
  /** In milliseconds, from the key that sends the query. */
  readonly times: SearchTimes;
  /** In milliseconds: what a browser takes to fetch the files of `complete`, all at once and new to it. */
  readonly fetching: number;
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
    for (const query of queries) costs.push(await measureQuery(browser, server, query));
    return costs;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureQuery(browser: Browser, server: CountingServer, query: MeasuredQuery): Promise<SearchCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await server.takeSent();
  await page.goto(server.address + searchPaths[query.locale], { waitUntil: 'networkidle' });
  const ofPage = await server.takeSent();
  const readTimes = await watchSearchTimes(page);
  const ofQuery = await sentFor(page, server, () => send(page, query.text));
  const times = await readTimes();
  const results = await countResults(page);
  const ofKeys = await sentFor(page, server, () => type(page, ' pol'));
  const next: { name: string; traffic: Traffic }[] = await measureThemes(page, server, query.text);
  for (const { name, text } of query.next) {
    const sent = await sentFor(page, server, () => send(page, text));
    next.push({ name, traffic: toTraffic(sent.filter((file) => !isResult(file))) });
  }
  const newest = await page.locator('[data-search-shard]').first().getAttribute('data-search-shard');
  await context.close();
  const isOfOlder = ({ path }: SentFile): boolean =>
    path.startsWith('/pagefind/') && !path.startsWith(`/pagefind/${query.locale}/${newest ?? ''}/`);
  return {
    query,
    results,
    page: toTraffic(ofPage),
    first: toTraffic(ofQuery.filter((file) => !isOfOlder(file))),
    complete: toTraffic(ofQuery),
    keystrokes: toTraffic(ofKeys),
    next,
    times,
    fetching: await fetchTime(
      browser,
      server.address,
      ofQuery.map(({ path }) => path),
    ),
  };
}

/** What it costs to open the list of themes behind a query, and to narrow it by letters; the list is closed again. */
async function measureThemes(
  page: Page,
  server: CountingServer,
  text: string,
): Promise<{ name: string; traffic: Traffic }[]> {
  await sentFor(page, server, () => send(page, text));
  const filter = page.locator('[data-filter="theme"]');
  const sentUntilCounted = async (): Promise<Traffic> => {
    await filter.locator('li:last-child .count:not(:empty)').waitFor();
    await page.waitForLoadState('networkidle');
    return toTraffic(await server.takeSent());
  };
  await filter.locator('summary').click();
  const opened = await sentUntilCounted();
  await filter.locator('[data-narrow]').pressSequentially('pol');
  await page.waitForTimeout(settling);
  const narrowed = toTraffic(await server.takeSent());
  await filter.locator('[data-narrow]').fill('');
  await filter.locator('summary').click();
  return [
    { name: 'the list of themes, opened', traffic: opened },
    { name: 'the list of themes, narrowed by three letters', traffic: narrowed },
  ];
}

/** In milliseconds: what a page needs to ask for what it shows after a key; a list may need nothing. */
const settling = 1500;

const field = 'form.search-form.large input[name="q"]';

async function send(page: Page, text: string): Promise<void> {
  await page.locator(field).fill(text);
  await page.locator(field).press('Enter');
}

/** Types behind what is asked, until the page asks for all of it: it may have asked for the first letters already. */
async function type(page: Page, letters: string): Promise<void> {
  await page.locator(field).pressSequentially(letters);
  const text = await page.locator(field).inputValue();
  await page.waitForURL((address) => address.searchParams.get('q') === text, { waitUntil: 'commit' });
  await page.waitForTimeout(handingOver);
}

/** In milliseconds: what a page needs, once its address says what is asked, to leave what was asked before. */
const handingOver = 100;

/** What is sent from a query on until all shards have been searched. */
async function sentFor(page: Page, server: CountingServer, ask: () => Promise<void>): Promise<SentFile[]> {
  await page.locator('[data-search-results]').evaluate((element) => {
    element.setAttribute('data-state', 'not asked');
  });
  await ask();
  await page.locator('[data-search-results][data-state="complete"]').waitFor({ state: 'attached' });
  return server.takeSent();
}

/** The number with which the status begins, in the figures of either language. */
async function countResults(page: Page): Promise<number> {
  const status = await page.locator('[data-search-status]').innerText();
  return Number(/\d[\d\s.]*/u.exec(status)?.[0].replace(/\D/gu, '') ?? 0);
}

function isResult({ path }: SentFile): boolean {
  return path.includes('/fragment/');
}

function toTraffic(files: readonly SentFile[]): Traffic {
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files: files.length };
}
