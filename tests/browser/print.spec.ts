import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

for (const path of ['fr/5-8916/', 'nl/5-8900/', '5-8900/']) {
  test(`/${path} is printed as a text: without search, navigation and link signs`, async ({ page }) => {
    await page.goto(path);
    for (const selector of [
      '.skip',
      '.site-links',
      '.languages',
      '.search-form',
      '.contents',
      '.place',
      '.steps',
      '.site-footer nav',
    ]) {
      for (const part of await page.locator(selector).all()) await expect(part, selector).toBeHidden();
    }
    for (const shown of ['h1', '#q', '#q-p1', '#r', '#r-p1', '.folded .members li', '.particulars']) {
      await expect(page.locator(shown).first(), shown).toBeVisible();
    }
  });
}

test('of a search, what was asked and what was found is printed, with the address of both', async ({ page }) => {
  await page.goto('fr/recherche/?q=Fedasil+-xylophone');
  await expect(page.locator('[data-search-list] > li')).toHaveCount(1);
  for (const shown of ['.chips', '.search-status', '.search-sort']) await expect(page.locator(shown)).toBeVisible();
  for (const hidden of ['.filters', '.search-browse']) await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator('.printed-address')).toHaveText(/\/fr\/recherche\/\?q=Fedasil\+-xylophone$/);
  await expect(page.locator('.printed-address')).toBeVisible();
});

test('choices of a search are printed as words, without what takes them away', async ({ page }) => {
  await page.goto('fr/recherche/?q=Fedasil+-xylophone+-hautbois');
  await expect(page.locator('[data-search-list] > li')).toHaveCount(1);
  await expect(page.locator('.chips .all')).toBeHidden();
  for (const choice of await page.locator('.chips li:not(.all) button, .search-sort select').all()) {
    await expect(choice).toBeVisible();
    await expect(choice).toHaveCSS('border-top-width', '0px');
  }
  const sign = page.locator('.chips button').first();
  expect(await sign.evaluate((button) => getComputedStyle(button, '::after').content)).toBe('none');
});

test('paper is white and ink is dark, whatever the colours of the screen', async ({ page }) => {
  await page.goto('fr/5-8916/');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(30, 27, 23)');
});

test('members of a series that are numbers only run on in one line', async ({ page }) => {
  await page.goto('fr/5-8916/');
  const absent = page.locator('.folded .members .absent');
  const boxOf = async (index: number) => (await absent.nth(index).boundingBox()) ?? { x: 0, y: -1 };
  expect(await absent.count()).toBeGreaterThan(10);
  const [first, second] = [await boxOf(0), await boxOf(1)];
  expect(second.y).toBe(first.y);
  expect(second.x).toBeGreaterThan(first.x);
});

test('the address is printed once, and what is printed stands in one column', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.goto('fr/5-8916/');
  const address = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
  await expect(page.getByText(address).filter({ visible: true })).toHaveCount(1);
  const starts = await Promise.all(
    ['.masthead .site-name', 'h1', '#q-p1 p', '.printed-citation', '.particulars'].map(
      async (part) => (await page.locator(part).first().boundingBox())?.x,
    ),
  );
  expect(new Set(starts).size).toBe(1);
});

test('the bilingual page keeps its two columns on paper', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.goto('5-8900/');
  const [french, dutch] = await Promise.all(
    ['fr', 'nl'].map((language) => page.locator(`#q-p1 [lang="${language}"]`).boundingBox()),
  );
  expect(dutch?.y).toBe(french?.y);
  expect(dutch?.x).toBeGreaterThan((french?.x ?? 0) + (french?.width ?? 0));
});
