import type { Browser, Page } from '@playwright/test';

/** How long a search takes, in milliseconds. */
export interface SearchTimes {
  /** Until the newest shard's results are shown, or all where there is no other. */
  readonly first: number;
  /** Until those of all shards are. */
  readonly complete: number;
}

/**
 * Notes when the next search is sent, and when its results stand in the page, by the page's own clock.
 *
 * @returns what reads the times once the search is complete
 */
export async function watchSearchTimes(page: Page): Promise<() => Promise<SearchTimes>> {
  const area = await page.locator('[data-search-results]').elementHandle();
  await area.evaluate((element) => {
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Enter') element.setAttribute('data-sent-at', String(performance.now()));
      },
      { capture: true, once: true },
    );
    new MutationObserver(() => {
      const state = element.getAttribute('data-state') ?? '';
      if (!element.hasAttribute('data-sent-at') || (state !== 'first' && state !== 'complete')) return;
      const name = `data-${state}-at`;
      if (!element.hasAttribute(name)) element.setAttribute(name, String(performance.now()));
    }).observe(element, { attributeFilter: ['data-state'] });
  });
  return async () => {
    const read = async (name: string): Promise<number> => Number((await area.getAttribute(name)) ?? NaN);
    const [sent, newest, complete] = [
      await read('data-sent-at'),
      await read('data-newest-at'),
      await read('data-complete-at'),
    ];
    return { first: (Number.isNaN(newest) ? complete : newest) - sent, complete: complete - sent };
  };
}

/** How often the files are fetched, each time by a browser that knows nothing of the site. */
const fetchRuns = 3;

/** How long a browser takes to fetch files of a site that are new to it, all at once: the median, in milliseconds. */
export async function fetchTime(browser: Browser, address: string, paths: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < fetchRuns; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}404.html`, { waitUntil: 'networkidle' });
    const fetchAll = async (files: readonly string[]): Promise<number> => {
      const begin = performance.now();
      await Promise.all(files.map(async (path) => (await fetch(path)).arrayBuffer()));
      return performance.now() - begin;
    };
    times.push(await page.evaluate(fetchAll, paths));
    await context.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(fetchRuns / 2)] ?? NaN;
}
