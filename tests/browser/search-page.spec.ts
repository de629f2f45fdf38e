import { expect, test } from '@playwright/test';

const status = '[data-search-status]';
const results = '[data-search-list] > li';

test('a query typed into the field is put into the address, and found again from there', async ({ page }) => {
  await page.goto('fr/recherche/');
  await page.getByRole('combobox', { name: /^(?:Rech|Zoek)/ }).fill('Fedasil');
  await expect(page.locator(results)).not.toHaveCount(0);
  await expect(page).toHaveURL(/\/fr\/recherche\/\?q=Fedasil$/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: /^(?:Rech|Zoek)/ })).toHaveValue('Fedasil');
  await expect(page.locator(results)).not.toHaveCount(0);
});

test('back and forward go through the queries that were sent', async ({ page }) => {
  await page.goto('nl/zoeken/?q=Fedasil');
  await expect(page.locator(status)).toContainText('Fedasil');
  const field = page.getByRole('combobox', { name: /^(?:Rech|Zoek)/ });
  await field.evaluate((input: HTMLInputElement) => (input.value = 'LinkedIn'));
  await field.press('Enter');
  await expect(page).toHaveURL(/\?q=LinkedIn$/);
  await expect(page.locator(status)).toContainText('LinkedIn');
  await page.goBack();
  await expect(field).toHaveValue('Fedasil');
  await expect(page.locator(status)).toContainText('Fedasil');
  await page.goForward();
  await expect(field).toHaveValue('LinkedIn');
  await expect(page.locator(status)).toContainText('LinkedIn');
});

test('the search in the head of a page leads to the results', async ({ page }) => {
  await page.goto('nl/5-8900/');
  await page.getByRole('searchbox').fill('Fedasil');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/nl\/zoeken\/\?q=Fedasil$/);
  await expect(page.locator(results)).not.toHaveCount(0);
});

test('a word that stands nowhere gives no result, and says so with advice', async ({ page }) => {
  await page.goto('fr/recherche/?q=xylophone');
  await expect(page.locator(status)).toHaveText('Rien n’a été trouvé pour «\u00A0xylophone\u00A0».');
  await expect(page.locator('[data-search-notes]')).toContainText('xylophone');
  await expect(page.locator(results)).toHaveCount(0);
  await page.goto('nl/zoeken/?q=xylofoon');
  await expect(page.locator(status)).toHaveText('Niets gevonden voor “xylofoon”.');
  await expect(page.locator('[data-search-notes]')).toContainText('xylofoon');
});

test('the number of results is told to a screen reader', async ({ page }) => {
  await page.goto('fr/recherche/?q=Fedasil');
  await expect(page.locator('[role="status"][data-search-status]')).toHaveText(
    '1\u00A0question trouvée pour «\u00A0Fedasil\u00A0».',
  );
});

test('an index that cannot be loaded is said, and tried again at the next query', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('fr/recherche/?q=Fedasil');
  await expect(page.locator(status)).toHaveText(/L’index de recherche n’a pas pu être chargé/);
  await expect(page.locator(results)).toHaveCount(0);
  await page.unroute('**/pagefind/**');
  await page.getByRole('combobox', { name: /^(?:Rech|Zoek)/ }).press('Enter');
  await expect(page.locator(results)).not.toHaveCount(0);
});

test('a query that holds code is shown as text', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)>';
  await page.goto(`fr/recherche/?${new URLSearchParams({ q: query }).toString()}`);
  await expect(page.getByRole('combobox', { name: /^Rech/ })).toHaveValue(query);
  await expect(page.locator(status)).toContainText('onerror=alert');
  await expect(page.locator('main img')).toHaveCount(0);
});
