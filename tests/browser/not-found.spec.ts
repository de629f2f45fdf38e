import { expect, test } from '@playwright/test';
import { servedSites } from './sites.ts';

for (const address of [
  'fr/5-8916',
  '5/8916',
  'nr.%205-8916/x',
  'www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8916&LANG=fr',
]) {
  for (const name of ['plain', 'published'] as const) {
    test(`the ${name} site leads from the unknown /${address} to question 5-8916`, async ({ page }) => {
      const root = servedSites()[name];
      await page.goto(`${root}unknown/${address}`);
      const french = page.getByRole('link', { name: 'Cherchiez-vous la question 5-8916\u00A0?' });
      await expect(french).toHaveAttribute('href', `${new URL(root).pathname}fr/5-8916/`);
      await page.getByRole('link', { name: 'Zocht u vraag 5-8916?' }).click();
      await expect(page).toHaveURL(`${root}nl/5-8916/`);
    });
  }
}

test('an unknown address that names no question held offers none', async ({ page }) => {
  await page.goto('5-8901/');
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-suggestion]').first()).toBeHidden();
});
