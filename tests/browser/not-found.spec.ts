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

test('an unknown address of a question that is not held says so, and leads to the Senate’s site', async ({ page }) => {
  await page.goto('5-8901/');
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
  const absences = page.locator('[data-absence]');
  await expect(absences).toHaveText([
    /La question 5-8901 ne figure pas dans cette archive\.\s+Sa page sur le site du Sénat/,
    /Vraag 5-8901 /,
  ]);
  for (const [index, language] of (['fr', 'nl'] as const).entries()) {
    await expect(absences.nth(index).getByRole('link')).toHaveAttribute(
      'href',
      `https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8901&LANG=${language}`,
    );
  }
  await expect(page.locator('[data-suggestion]').first()).toBeHidden();
});

test('an unknown address that names no question says nothing of any', async ({ page }) => {
  await page.goto('unknown/');
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  for (const said of ['[data-absence]', '[data-suggestion]']) await expect(page.locator(said).first()).toBeHidden();
});
