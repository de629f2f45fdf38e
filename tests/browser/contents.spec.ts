import { expect, test, type Page } from '@playwright/test';

const contentsOf = (page: Page) => page.getByRole('navigation', { name: /^(?:Sur cette page|Op deze pagina)$/ });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('long contents wait behind a summary, and lead to points', async ({ page }) => {
    await page.goto('fr/5-8916/');
    const point = contentsOf(page).getByRole('link', { name: 'Lien vers le point 3 de la réponse, Fedasil' });
    await expect(point).toBeHidden();
    await page.getByText('Sur cette page').tap();
    await expect(point).toBeVisible();
    await point.tap();
    await expect(page).toHaveURL(/#r-s4-3$/);
    await expect(page.locator('#r-s4-3')).toBeInViewport();
  });

  test('short contents are in sight, with links that are large enough to touch', async ({ page }) => {
    await page.goto('nl/5-8900/');
    const links = await contentsOf(page).getByRole('link').all();
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      await expect(link).toBeVisible();
      const { width = 0, height = 0 } = (await link.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(height).toBeGreaterThanOrEqual(40);
    }
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`beside the text, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('long contents are in sight', async ({ page }) => {
      await page.goto('fr/5-8916/');
      await contentsOf(page).getByRole('link', { name: 'Lien vers le point 3 de la réponse, Fedasil' }).click();
      await expect(page).toHaveURL(/#r-s4-3$/);
    });
  });
}
