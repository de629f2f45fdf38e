import { expect, test } from '@playwright/test';

for (const { from, link, to } of [
  { from: 'fr/5-8916/#r-p14', link: 'Nederlands', to: 'nl/5-8916/#r-p14' },
  { from: 'nl/5-8900/#r-p2', link: 'Français', to: 'fr/5-8900/#r-p2' },
  { from: 'fr/5-8900/#q-p3', link: 'Les deux', to: '5-8900/#q-p3' },
  { from: '5-8900/#r-p5', link: 'Nederlands', to: 'nl/5-8900/#r-p5' },
  { from: 'fr/series/5-8900/', link: 'Nederlands', to: 'nl/reeksen/5-8900/' },
  { from: 'nl/jaren/2012-2013/', link: 'Français', to: 'fr/annees/2012-2013/' },
]) {
  test(`${link} leads from /${from} to the same place in the other language`, async ({ page, baseURL }) => {
    await page.goto(from);
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page).toHaveURL(`${baseURL ?? ''}${to}`);
    if (to.includes('#')) await expect(page.locator(':target')).toBeInViewport();
  });
}

test('the language links follow the reader from place to place', async ({ page, baseURL }) => {
  await page.goto('fr/5-8916/');
  await page.locator('#r-p3 .place').click();
  await page.getByRole('link', { name: 'Nederlands', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL ?? ''}nl/5-8916/#r-p3`);
});
