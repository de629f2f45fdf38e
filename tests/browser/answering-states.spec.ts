import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const area = (page: Page) => page.locator('[data-search-results]');
const status = (page: Page) => area(page).getByRole('status');
const items = (page: Page) => page.locator('[data-search-list] > li');

/** An archive of several shards, which the setup serves. */
const synthesized = () => process.env['SYNTHESIZED_SITE'] ?? '';

/** Holds back, or loses, what is fetched of the index; of its older parts where `older` says so. */
async function withhold(page: Page, how: 'held' | 'lost', older = false): Promise<void> {
  await page.route('**/pagefind/**', async (route) => {
    if (older && route.request().url().includes('/7-0-3999/')) return route.fallback();
    if (how === 'lost') await route.abort();
  });
}

/** What the search page shows of what was found, each as a reader comes to it. */
const states: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[] = [
  {
    name: 'nothing looked for',
    reach: async (page) => {
      await page.goto('nl/zoeken/');
      await expect(area(page)).toHaveAttribute('data-state', 'idle');
    },
  },
  {
    name: 'a search under way',
    reach: async (page) => {
      await withhold(page, 'held');
      await page.goto('fr/recherche/?q=Fedasil');
      await expect(status(page)).toHaveText('Recherche en cours…');
    },
  },
  {
    name: 'a slow network',
    reach: async (page) => {
      await page.clock.install();
      await withhold(page, 'held');
      await page.goto('nl/zoeken/?q=Fedasil');
      await expect(area(page)).toHaveAttribute('data-state', 'searching');
      await page.clock.runFor(4000);
      await expect(status(page)).toHaveText(
        'De verbinding is traag: de index van de recentste vragen wordt nog geladen.',
      );
    },
  },
  {
    name: 'the newest questions',
    reach: async (page) => {
      await withhold(page, 'held', true);
      await page.goto(`${synthesized()}fr/recherche/?q=ministre`);
      await expect(status(page)).toContainText('La recherche continue dans les plus anciennes…');
      await expect(items(page)).not.toHaveCount(0);
    },
  },
  {
    name: 'all that was found, a series open',
    reach: async (page) => {
      await page.goto('nl/zoeken/?q=sociale');
      await page.getByText('Gevonden in alle 2\u00A0vragen van de reeks').click();
      await expect(page.locator('.members-found > ol > li')).toHaveCount(2);
    },
  },
  {
    name: 'nothing found',
    reach: async (page) => {
      await page.goto('nl/zoeken/?q=xylofoon+sociale+status:ingetrokken');
      await expect(page.getByRole('link', { name: 'Alleen “sociale” zoeken' })).toBeVisible();
    },
  },
  {
    name: 'something in the other language',
    reach: async (page) => {
      await page.goto('nl/zoeken/?q=bulletins');
      await expect(page.locator('.elsewhere a')).toHaveText('1\u00A0vraag in het Frans voor “bulletins”');
    },
  },
  {
    name: 'a part that is missing',
    reach: async (page) => {
      await withhold(page, 'lost', true);
      await page.goto(`${synthesized()}nl/zoeken/?q=minister`);
      await expect(page.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible();
      await expect(status(page)).toContainText('Een deel van de index kon niet worden geladen');
      await expect(items(page)).not.toHaveCount(0);
    },
  },
  {
    name: 'an index that is missing',
    reach: async (page) => {
      await withhold(page, 'lost');
      await page.goto('fr/recherche/?q=Fedasil');
      await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
      await expect(status(page)).toContainText('L’index de recherche n’a pas pu être chargé.');
    },
  },
];

for (const { name, reach } of states) {
  test(`axe has no finding on ${name}, on a phone and on a desk, light and dark, and nothing is cut off`, async ({
    page,
  }) => {
    test.slow();
    await reach(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const findings = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        expect(findings, `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('a series is one result, which opens by the keyboard to the ministers that match', async ({ page }) => {
  await page.goto('fr/recherche/?q=sociaux');
  await expect(items(page)).toHaveCount(1);
  await expect(status(page)).toHaveText(
    '2\u00A0questions trouvées pour «\u00A0sociaux\u00A0». Regroupées par série\u00A0: 1\u00A0résultat.',
  );
  await page.locator('.members-found summary').press('Enter');
  const members = page.locator('.members-found > ol > li');
  await expect(members).toHaveCount(2);
  await expect(members.getByText('Réponse reçue')).toHaveCount(2);
  await members.filter({ hasText: 'premier ministre' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/fr\/5-8900\/#[qr]-/);
  await expect(page.locator(':target')).toContainText('sociaux');
});

test('a result names the service and the point that its words stand in', async ({ page }) => {
  await page.goto('fr/recherche/?q=Fedasil');
  const names = items(page).locator('.places a');
  await expect(names.first()).toHaveText('Réponse, Fedasil, point\u00A01');
  await expect(items(page).locator('.excerpt').first()).toHaveText(
    '1. Fedasil utilise Facebook. Plus tard dans l’année, Fedasil utilisera également Twitter.',
  );
});

test('what was lost is searched once more, and what stood there stays', async ({ page }) => {
  await withhold(page, 'lost', true);
  await page.goto(`${synthesized()}nl/zoeken/?q=minister`);
  const retry = page.getByRole('button', { name: 'Opnieuw proberen' });
  await expect(retry).toBeVisible();
  const before = await status(page).innerText();
  await page.unroute('**/pagefind/**');
  await retry.click();
  await expect(retry).toHaveCount(0);
  await expect(status(page)).not.toHaveText(before);
  await expect(area(page)).toHaveAttribute('data-state', 'complete');
});

test('more results are led to', async ({ page }) => {
  await page.goto(`${synthesized()}nl/zoeken/?q=minister`);
  await expect(items(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Meer tonen' }).press('Enter');
  await expect(items(page)).toHaveCount(20);
  await expect(items(page).nth(10).getByRole('link').first()).toBeFocused();
});

test('little is looked for in the other language, with keywords translated', async ({ page }) => {
  await page.goto('fr/recherche/?q=%22m%C3%A9dias+sociaux%22');
  const elsewhere = page.locator('.elsewhere a');
  await expect(elsewhere).toHaveText(/en néerlandais pour «\u00A0sociale media\u00A0»$/);
  await elsewhere.click();
  await expect(page).toHaveURL(/\/nl\/zoeken\/\?q=%22sociale\+media%22$/);
  await expect(items(page)).not.toHaveCount(0);
});

test('what can be tried leads to another query', async ({ page }) => {
  await page.goto('fr/recherche/?q=Fedasil+xylophone');
  await expect(area(page)).toContainText('Aucun texte ne contient «\u00A0xylophone\u00A0»');
  await page.getByRole('link', { name: 'Chercher seulement «\u00A0Fedasil\u00A0»' }).click();
  await expect(page).toHaveURL(/\?q=Fedasil$/);
  await expect(items(page)).toHaveCount(1);
});
