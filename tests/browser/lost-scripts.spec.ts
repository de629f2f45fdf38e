import { expect, test, type Page } from '@playwright/test';

const area = (page: Page) => page.locator('[data-search-results]');

test('a query with a number is searched for its words where what reads numbers does not come', async ({ page }) => {
  await page.route(/\/question-numbers[^/]*\.js/, (route) => route.abort());
  await page.goto('fr/recherche/?q=Fedasil+2013');
  await expect(area(page)).toHaveAttribute('data-state', 'complete');
  await expect(area(page).getByRole('status')).toContainText('«\u00A0Fedasil 2013\u00A0»');
  await expect(page.getByText('Les numéros de questions n’ont pas pu être reconnus')).toBeVisible();
});

test('a value that could not be looked up is said, and searched once its list comes', async ({ page }) => {
  const list = /\/zoeken\/theme\.json/;
  await page.route(list, (route) => route.abort());
  await page.goto('nl/zoeken/?q=thema:media');
  const said = page.getByRole('listitem').filter({ hasText: 'De lijst van de filter “Thema” kon niet worden geladen' });
  await expect(said).toBeVisible();
  await page.unroute(list);
  await said.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.locator('[data-search-list] > li')).not.toHaveCount(0);
  await expect(said).toHaveCount(0);
});
