import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const textsOf = (page: Page) =>
  page.locator('.texts .para').evaluateAll((paras) => paras.map(({ textContent }) => textContent));

test('the switch sets each point under its sub-question, and back', async ({ page }) => {
  await page.goto('nl/5-8900/');
  /** The order of attributes changes with them. */
  const shown = async () => (await page.locator('.texts').innerHTML()).replaceAll(' hidden=""', '');
  const before = await shown();
  const texts = await textsOf(page);
  const button = page.getByRole('button', { name: 'Elk antwoord onder zijn vraag lezen' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('#q-1 #r-1')).toBeVisible();
  await expect(page.locator('#q-4 #r-4')).toBeVisible();
  expect((await textsOf(page)).sort()).toStrictEqual(texts.sort());
  await expect(page.getByText('De punten van het antwoord staan bij de deelvragen.')).toBeVisible();
  await button.click();
  expect(await shown()).toBe(before);
});

test('points of services are led by the name of the service', async ({ page }) => {
  await page.goto('fr/5-8916/');
  await page.getByRole('button', { name: 'Lire chaque réponse sous sa question' }).press('Enter');
  const answers = page.locator('#q-3 > .interleaved');
  await expect(answers).toHaveCount(3);
  await expect(answers.nth(1).getByRole('link', { name: 'Fedasil', exact: true })).toHaveAttribute('href', '#r-s4');
  await expect(answers.nth(1).locator('#r-s4-3')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toStrictEqual([]);
});

test('the address of a point marks it, wherever it stands', async ({ page }) => {
  await page.goto('fr/5-8916/#r-s4-3');
  const point = page.locator('#r-s4-3');
  await expect(point).toBeInViewport();
  await expect(point).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('#r-s4-2')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await page.getByRole('button', { name: 'Lire chaque réponse sous sa question' }).click();
  await expect(page.locator('#q-3 #r-s4-3')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('the address of a joint point’s second number marks the point', async ({ page }) => {
  await page.goto('fr/5-8900/#r-2');
  await expect(page.locator('#r-1')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('#r-4')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no switch, and the links between question and reply work', async ({ page }) => {
    await page.goto('fr/5-8916/');
    await expect(page.locator('[data-interleave]')).toBeHidden();
    await page.locator('#q-3').getByRole('link', { name: 'Fedasil, point 3' }).click();
    await expect(page).toHaveURL(/#r-s4-3$/);
    await expect(page.locator('#r-s4-3')).toBeInViewport();
  });
});
