import { expect, test } from '@playwright/test';

const root = (): string => process.env['RENAMED_SITE'] ?? 'no site';

test('an earlier name of a series leads to its page, at the place that the address names', async ({ page }) => {
  await page.goto(`${root()}nl/reeksen/5-200/#content`);
  await expect(page).toHaveURL(`${root()}nl/reeksen/5-199/#content`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bruggen - Staat');
});

test('going back from there leads to where the reader came from', async ({ page }) => {
  await page.goto(`${root()}fr/`);
  await page.goto(`${root()}series/5-200/#content`);
  await expect(page).toHaveURL(/\/series\/5-199\/#content$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/fr\/$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an earlier name leads there, too', async ({ page }) => {
    await page.goto(`${root()}fr/series/5-200/`);
    await expect(page).toHaveURL(`${root()}fr/series/5-199/`);
  });
});
