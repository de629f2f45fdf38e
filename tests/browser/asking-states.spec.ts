import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.getByRole('combobox', { name: /^(?:Rech|Zoek)/ });

/** What the search page shows while something is asked of it, each as a reader comes to it. */
const states: readonly {
  readonly name: string;
  readonly path: string;
  readonly reach: (page: Page) => Promise<void>;
}[] = [
  {
    name: 'completions, one of them chosen',
    path: 'fr/recherche/',
    reach: async (page) => {
      await field(page).pressSequentially('Twitter ministre:');
      await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(2);
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'all filters open',
    path: 'nl/zoeken/?q=Twitter+status:beantwoord',
    reach: async (page) => {
      const filters = page.locator('[data-filters]');
      if (!(await filters.evaluate((one: HTMLDetailsElement) => one.open))) await page.getByText('Filters').click();
      for (const summary of await page.locator('.filter > summary').all()) await summary.click();
      await expect(page.locator('[data-filter="theme"] li')).toHaveCount(10);
      await expect(page.getByRole('checkbox', { name: /^Beantwoord/ })).toBeChecked();
    },
  },
  {
    name: 'a list that does not come',
    path: 'fr/recherche/',
    reach: async (page) => {
      await page.route('**/theme.json', (route) => route.abort());
      const filters = page.locator('[data-filters]');
      if (!(await filters.evaluate((one: HTMLDetailsElement) => one.open))) await page.getByText('Filtres').click();
      await page.locator('[data-filter="theme"] > summary').click();
      await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
    },
  },
  {
    name: 'numbers, held and not',
    path: 'nl/zoeken/?q=5-8900%2C+5-8901%2C+5-8916',
    reach: async (page) => {
      await expect(page.locator('[data-numbers] li')).toHaveCount(3);
    },
  },
];

for (const { name, path, reach } of states) {
  for (const width of [320, 1280]) {
    test(`axe has no finding on ${name}, ${width} px wide, light and dark, and nothing is cut off`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await reach(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        expect(found, colorScheme).toEqual([]);
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, why, browse, list, year] of [
    [
      'fr/recherche/?q=Fedasil',
      'La recherche a besoin de JavaScript',
      'Parcourir toutes les questions',
      /\/fr\/annees\/$/,
      'fr/annees/2012-2013/',
    ],
    [
      'nl/zoeken/',
      'De zoekfunctie heeft JavaScript nodig',
      'Door alle vragen bladeren',
      /\/nl\/jaren\/$/,
      'nl/jaren/2012-2013/',
    ],
  ] as const) {
    test(`/${path} shows no form, says why, and offers to browse`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('main .notice')).toContainText(why);
      await expect(page.locator('main form')).toBeHidden();
      await expect(page.locator('[data-filters]')).toBeHidden();
      await expect(page.getByRole('link', { name: browse })).toHaveCount(1);
      await expect(page.getByRole('main').getByRole('link', { name: '2012-2013' })).toHaveAttribute('href', `/${year}`);
      await page.getByRole('link', { name: browse }).click();
      await expect(page).toHaveURL(list);
    });
  }
});
