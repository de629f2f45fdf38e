import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { servedSites } from './sites.ts';

const path = 'fr/series/5-8900/';
const numbersOn = (page: Page) => page.locator('.series-grid tbody tr').evaluateAll((rows) => rows.map(({ id }) => id));

test('the members of a series are sorted by minister and by days, and this is announced', async ({ page }) => {
  await page.goto(path);
  const byNumber = await numbersOn(page);
  await page.getByRole('button', { name: 'Jours' }).click();
  expect((await numbersOn(page)).slice(0, 3)).toEqual(['m-5-8900', 'm-5-8916', 'm-5-8901']);
  await expect(page.getByRole('status')).toHaveText('Trié par\u00A0: Jours');
  await expect(page.getByRole('columnheader', { name: 'Jours' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Jours' }).click();
  expect((await numbersOn(page)).slice(0, 3)).toEqual(['m-5-8916', 'm-5-8900', 'm-5-8901']);
  await page.getByRole('button', { name: 'Destinataire' }).click();
  expect((await numbersOn(page)).slice(0, 2)).toEqual(['m-5-8900', 'm-5-8916']);
  await page.getByRole('button', { name: 'Numéro' }).click();
  expect(await numbersOn(page)).toEqual(byNumber);
});

test('a cell of the grid leads to the part of the reply', async ({ page }) => {
  await page.goto(path);
  await page.locator('#m-5-8916 .cell a').first().click();
  await expect(page).toHaveURL(/#m-5-8916-r-s2-1$/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator('.fold:has(:target) .said')).toContainText('Facebook');
});

test('the grid is a table with headers for assistive software, on a phone, too', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveCount(8);
    await expect(table.getByRole('row')).toHaveCount(20);
    await expect(table.getByRole('rowheader', { name: '5-8916' })).toHaveCount(1);
  }
});

test('the number of a sub-question is seen on a phone while a keyboard is at it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(path);
  const link = page.getByRole('columnheader').getByRole('link', { name: 'Sous-question 1' });
  const isSeen = () =>
    link.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === element;
    });
  expect(await isSeen()).toBe(false);
  await link.focus();
  expect(await isSeen()).toBe(true);
});

test('a keyboard comes to no cell under the numbers that stay in sight', async ({ page }) => {
  await page.goto(path);
  const places = await page.locator('.grid-frame').evaluate((frame: HTMLElement) => {
    frame.style.inlineSize = '16rem';
    const edge = frame.querySelector('tbody th')?.getBoundingClientRect().right ?? Infinity;
    return [...frame.querySelectorAll<HTMLElement>('#m-5-8916 .cell a')].slice(0, 2).map((link) => {
      const leftOf = (): number => Math.round(link.getBoundingClientRect().left - edge);
      frame.scrollBy(leftOf() + 40, 0);
      const before = leftOf();
      link.focus();
      return { before, isBeside: leftOf() >= 0 };
    });
  });
  expect(places).toStrictEqual(Array(2).fill({ before: -40, isBeside: true }));
});

/** A series with every kind of reply and none, and one that is too long for one page. */
const invented = ['fr/series/6-100/', 'series/6-100/', 'nl/reeksen/7-301/', 'series/7-301/r-general/2/'];

for (const inventedPath of invented) {
  for (const width of [320, 800, 1280]) {
    test(`axe has no finding on /${inventedPath}, which fits ${width} px, light and dark`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.goto(servedSites().series + inventedPath);
      for (const details of await page.locator('details summary').all()) await details.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        const findings = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        expect(findings, colorScheme).toEqual([]);
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
      }
    });
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the members stand by number, and differences open', async ({ page }) => {
    await page.goto(`${servedSites().series}fr/series/6-100/`);
    expect((await numbersOn(page)).slice(0, 2)).toEqual(['m-6-100', 'm-6-101']);
    await expect(page.locator('.series-grid button')).toHaveCount(0);
    const details = page.locator('.differences').first();
    await details.locator('summary').click();
    await expect(details.locator('.differing').first()).toBeVisible();
  });
});

test('a series is printed as a dossier: all replies, and their differences', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${servedSites().series}fr/series/6-100/`);
  for (const selector of ['.place', '.series-contents', '.search-form', '.folded summary']) {
    for (const part of await page.locator(selector).all()) await expect(part, selector).toBeHidden();
  }
  for (const shown of ['h1', '.series-grid', '#q', '.fold .said', '.differing', '.section-end']) {
    await expect(page.locator(shown).first(), shown).toBeVisible();
  }
});
