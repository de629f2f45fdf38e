import { expect, test } from '@playwright/test';

test('an address that is not there is answered by the page of its own, with status 404', async ({ page }) => {
  const response = await page.goto('no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
});
