import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { indexShards, type IndexOrigin } from '../../src/build/search-index.ts';
import { searchablePages, shardsOf } from '../setup/searchable-pages.ts';
import { silentProgress } from '../setup/silent-progress.ts';

const answered = { state: 'Réponse reçue' };
const pages = searchablePages('fr', [
  { number: '7-2', title: 'Routes', text: 'Combien de viaducs et de tunnels ?', year: '2020-2021' },
  { number: '7-1', title: 'Gares', text: 'Un viaduc.', year: '2019-2020', ...answered },
  { number: '6-1', title: 'Viaducs', text: 'Des viaducs, encore des viaducs.', year: '2019-2020' },
  { number: '5-1', title: 'Canaux', text: 'Ce canal passe sous un viaduc.', year: '2012-2013', ...answered },
  { number: '5-2', title: 'Moulins', text: 'Combien de moulins ?', year: '2012-2013' },
]);
const shards = [
  { name: '7-0-3999', years: ['2020-2021', '2019-2020'] },
  { name: '6-0-3999', years: ['2019-2020'] },
  { name: '5-0-3999', years: ['2012-2013'] },
];

let site: string;
test.beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'written-questions-'));
  for (const [path, page] of Object.entries(pages)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), page);
  }
  const options = { previous: new Map<string, IndexOrigin>(), keptDirectory: join(site, 'kept'), processes: 2 };
  await indexShards(site, shardsOf(pages, ''), options, silentProgress);
});
test.afterAll(async () => {
  await rm(site, { recursive: true });
});

/** What happens to the files of a shard. */
type Fate = 'sent' | 'lost' | Promise<unknown>;

/**
 * Puts the index of several shards in the place of the site's own.
 *
 * @returns what was asked of each shard, and what will happen to its files from now on
 */
async function serveShards(page: Page): Promise<{ asked: string[]; fates: Record<string, Fate> }> {
  const asked: string[] = [];
  const fates: Record<string, Fate> = {};
  await page.route('**/pagefind/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    // Where little is found the other language is asked, of which there is no index here.
    if (!path.includes('/fr/')) return route.fulfill({ status: 404 });
    const shard = shards.find(({ name }) => path.includes(name))?.name ?? '';
    asked.push(shard);
    await fates[shard];
    if (fates[shard] === 'lost') await route.abort();
    else await route.fulfill({ path: join(site, path) });
  });
  const spans = shards.map(
    ({ name, years }) => `<span hidden data-search-shard="${name}" data-years="${years.join(' ')}"></span>`,
  );
  const years = [...new Set(shards.flatMap((shard) => shard.years))];
  const boxes = years.map(
    (year) =>
      `<li><label><input type="checkbox" value="${year}"><span>${year}</span><span class="count"></span></label>`,
  );
  // The page alone: files below its address may still be on their way when a test ends.
  await page.route(
    (url) => url.pathname.endsWith('/fr/recherche/'),
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace(/(?:<span hidden data-search-shard[^>]*><\/span>\s*)+/, spans.join(''))
        .replace(/(<details[^>]*data-filter="year".*?<ul[^>]*>).*?(?=<\/ul>)/s, `$1${boxes.join('')}`);
      await route.fulfill({ response, body });
    },
  );
  return { asked, fates };
}

const status = (page: Page) => page.locator('[data-search-status]');
const field = (page: Page) => page.getByRole('combobox', { name: /^Rechercher/ });
/** Opens a filter. */
const open = (page: Page, name: string) => page.locator(`[data-filter="${name}"] > summary`).click();
const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const titles = (page: Page) => page.locator('[data-search-list] h2');
const complete = (page: Page) =>
  expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'complete');

test('the newest questions are shown first, then all by how well they match', async ({ page }) => {
  const { fates } = await serveShards(page);
  const { promise, resolve } = Promise.withResolvers<undefined>();
  fates['5-0-3999'] = promise;
  await page.goto('fr/recherche/?q=viaduc');
  await expect(status(page)).toHaveText(
    '2\u00A0questions trouvées pour «\u00A0viaduc\u00A0» parmi les questions les plus récentes. La recherche continue dans les plus anciennes…',
  );
  await expect(titles(page)).toHaveText(['Gares', 'Routes']);
  resolve(undefined);
  await expect(status(page)).toHaveText('4\u00A0questions trouvées pour «\u00A0viaduc\u00A0».');
  await expect(titles(page).first()).toHaveText('Viaducs');
  await expect(titles(page)).toHaveCount(4);
});

test('nothing moves that the reader is at', async ({ page }) => {
  const { fates } = await serveShards(page);
  const { promise, resolve } = Promise.withResolvers<undefined>();
  fates['6-0-3999'] = promise;
  await page.goto('fr/recherche/?q=viaduc');
  await expect(titles(page)).toHaveText(['Gares', 'Routes']);
  await titles(page).first().getByRole('link').focus();
  resolve(undefined);
  await expect(titles(page)).toHaveText(['Gares', 'Routes', 'Viaducs', 'Canaux']);
  await expect(titles(page).first().getByRole('link')).toBeFocused();
  await expect(status(page)).toContainText('Les résultats arrivés ensuite suivent ceux qui étaient déjà affichés.');
});

test('the oldest come first where they are asked for, wherever the pointer is', async ({ page }) => {
  const { fates } = await serveShards(page);
  const { promise, resolve } = Promise.withResolvers<undefined>();
  fates['7-0-3999'] = promise;
  await page.goto('fr/recherche/?q=viaduc&tri=anciennes');
  await expect(status(page)).toContainText('parmi les questions les plus anciennes.');
  await titles(page).first().hover();
  const early = await titles(page).allTextContents();
  resolve(undefined);
  await complete(page);
  await expect(titles(page)).toHaveCount(4);
  expect((await titles(page).allTextContents()).slice(0, early.length)).toStrictEqual(early);
  await expect(status(page)).toHaveText('4\u00A0questions trouvées pour «\u00A0viaduc\u00A0».');
});

test('a part of the index that fails is said, and asked for again at the next query', async ({ page }) => {
  const { fates } = await serveShards(page);
  fates['6-0-3999'] = 'lost';
  await page.goto('fr/recherche/?q=viaduc');
  await expect(status(page)).toHaveText(/^3\u00A0questions trouvées .* Une partie de l’index n’a pas pu être chargée/);
  await expect(titles(page)).toHaveCount(3);
  fates['6-0-3999'] = 'sent';
  await field(page).press('Enter');
  await expect(status(page)).toHaveText('4\u00A0questions trouvées pour «\u00A0viaduc\u00A0».');
});

test('the newest part may fail as well', async ({ page }) => {
  const { fates } = await serveShards(page);
  fates['7-0-3999'] = 'lost';
  await page.goto('fr/recherche/?q=viaduc');
  await expect(status(page)).toHaveText(/^2\u00A0questions trouvées .* des questions peuvent manquer/);
  await expect(titles(page)).toHaveText(['Viaducs', 'Canaux']);
});

test('years are searched in the shards that have them, and stand in the address', async ({ page }) => {
  const { asked } = await serveShards(page);
  await page.goto('fr/recherche/?q=viaduc+ann%C3%A9e:2012-2013');
  await expect(titles(page)).toHaveText(['Canaux']);
  await complete(page);
  expect(new Set(asked)).toStrictEqual(new Set(['5-0-3999']));
  await open(page, 'year');
  await expect(box(page, '2012-2013')).toBeChecked();
  await box(page, '2020-2021').check();
  await expect(titles(page)).toHaveCount(2);
  await expect(page).toHaveURL(/\?q=viaduc\+ann%C3%A9e:2012-2013,2020-2021$/);
  await page.goBack();
  await expect(box(page, '2020-2021')).not.toBeChecked();
  await expect(titles(page)).toHaveText(['Canaux']);
  await box(page, '2012-2013').uncheck();
  await expect(titles(page)).toHaveCount(4);
  await expect(page).toHaveURL(/\?q=viaduc$/);
});

test('a state is searched in all shards, together with a year', async ({ page }) => {
  await serveShards(page);
  await page.goto('fr/recherche/?q=viaduc+statut:r%C3%A9pondue');
  await complete(page);
  expect((await titles(page).allTextContents()).sort()).toStrictEqual(['Canaux', 'Gares']);
  await open(page, 'year');
  await box(page, '2019-2020').check();
  await expect(titles(page)).toHaveText(['Gares']);
  await box(page, '2020-2021').check();
  await box(page, '2019-2020').uncheck();
  await expect(page.locator('[data-search-notes] a')).not.toHaveCount(0);
});

test('one letter is searched when it is sent, and not before; two are', async ({ page }) => {
  const { asked } = await serveShards(page);
  await page.clock.install();
  await page.goto('fr/recherche/');
  await field(page).pressSequentially('v');
  await page.clock.runFor(5000);
  await expect(status(page)).toHaveText('');
  expect(asked).toStrictEqual([]);
  await field(page).pressSequentially('i');
  await page.clock.runFor(5000);
  await expect(titles(page)).not.toHaveCount(0);
  await field(page).fill('m');
  await field(page).press('Enter');
  await expect(titles(page)).toContainText(['Moulins']);
});

test('words of grammar are not asked of the index beside others', async ({ page }) => {
  await serveShards(page);
  await page.goto(`fr/recherche/?${new URLSearchParams({ q: 'les moulins de la' }).toString()}`);
  await complete(page);
  await expect(titles(page)).toHaveText(['Moulins']);
});

test('every word has to be there, and what is excluded must not', async ({ page }) => {
  await serveShards(page);
  const search = async (q: string): Promise<void> => {
    await page.goto(`fr/recherche/?${new URLSearchParams({ q }).toString()}`);
    await complete(page);
  };
  await search('viaduc tunnels');
  await expect(titles(page)).toHaveText(['Routes']);
  await search('viaduc -tunnels année:2020-2021,2019-2020');
  expect((await titles(page).allTextContents()).sort()).toStrictEqual(['Gares', 'Viaducs']);
  await search('viaduc introuvable');
  await expect(titles(page)).toHaveCount(0);
  await search('viaduc couleur:rouge');
  await expect(page.locator('[data-findings]')).toContainText('couleur:');
});
