import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a reader comes from the home page to a reply, to its series and to its other language', async ({
  page,
  baseURL,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Français', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Navigation principale' })
    .getByRole('link', { name: 'Toutes les questions' })
    .click();
  await page.getByRole('link', { name: '2012-2013' }).click();
  await page.getByText('Voir les 2\u00A0questions').click();
  await page.locator('.question-list .members li').filter({ hasText: '5-8916' }).getByRole('link').click();
  await expect(page).toHaveURL(`${baseURL ?? ''}fr/5-8916/`);
  await page
    .getByRole('navigation', { name: 'Sur cette page' })
    .getByRole('link', { name: 'Réponse', exact: true })
    .click();
  await expect(page).toHaveURL(/#r$/);
  await expect(page.locator('#r-p1')).toBeInViewport();
  await page.getByRole('link', { name: 'Comparer toutes les réponses' }).click();
  await expect(page.getByRole('row')).toHaveCount(20);
  await page.getByRole('link', { name: '5-8900', exact: true }).click();
  await page.getByRole('link', { name: 'Nederlands', exact: true }).click();
  await expect(page.locator('#q-p1')).toContainText('Bedrijven en overheden');
});

test('the sign of a place is a plain link to it', async ({ page, baseURL }) => {
  await page.goto('nl/5-8900/');
  await page.locator('#r-p2 .place').click();
  await expect(page).toHaveURL(`${baseURL ?? ''}nl/5-8900/#r-p2`);
  await expect(page.locator('#r-p2')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('the page for unknown addresses leads on', async ({ page }) => {
  await page.goto('5-8916/nowhere');
  await page.getByRole('main').getByRole('link', { name: 'Alle vragen' }).click();
  await expect(page).toHaveURL(/\/nl\/jaren\/$/);
});
