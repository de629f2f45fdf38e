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

test('paper is white and ink is dark, whatever the colours of the screen', async ({ page }) => {
  await page.goto('fr/5-8916/');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(30, 27, 23)');
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
