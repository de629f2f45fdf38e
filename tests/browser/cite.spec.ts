import { expect, test, type Page } from '@playwright/test';

const wordings = (page: Page) => page.locator('.cite dd:not(:has(pre))');
const format = (page: Page, name: string) => page.locator('.cite dl > div', { hasText: name }).locator('pre');

async function openCitations(page: Page, name: string): Promise<void> {
  await page.locator('summary').filter({ hasText: name }).click();
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the citations open, and cite the question', async ({ page, baseURL }) => {
    await page.goto('fr/5-8916/#r-1');
    await expect(wordings(page).first()).toBeHidden();
    await openCitations(page, 'Citer');
    await expect(wordings(page)).toHaveCount(4);
    await expect(wordings(page).first()).toContainText(`${baseURL ?? ''}fr/5-8916/`.replace(/^http:\/\/[^/]+/, ''));
    await expect(format(page, 'BibTeX')).toBeVisible();
    await expect(page.locator('.cite button, .cite .hint:visible')).toHaveCount(0);
  });

  test('a link to the citations opens them', async ({ page }) => {
    await page.goto('nl/5-8916/#cite');
    await expect(wordings(page).first()).toBeVisible();
  });
});

test.describe('with a script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('each citation is copied by a button of its own, which says so', async ({ page }) => {
    await page.goto('nl/5-8916/');
    await openCitations(page, 'Citeren');
    const buttons = page.locator('.cite').getByRole('button', { name: 'Kopiëren' });
    await expect(buttons).toHaveCount(7);
    await page.getByRole('button', { name: 'Kopiëren Juridische verwijzing', exact: true }).click();
    await expect(page.getByRole('status')).toHaveText('Verwijzing gekopieerd');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Vr\. en Antw\. Senaat 2012-13, Vr\. nr\.\u00A05-8916 van 30\u00A0april 2013 \(M\. TAELMAN\), antwoord van 4\u00A0juni 2013, http:\S+\/nl\/5-8916\/$/,
    );
    await page.getByRole('button', { name: 'Kopiëren RIS' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^TY {2}- RPRT\nAU {2}- Taelman, Martine\n[^]*\nUR {2}- http:\S+\/nl\/5-8916\/\nER {2}- $/);
  });

  test('they cite the place that the address names, and the question again without one', async ({ page }) => {
    await page.goto('fr/5-8916/#r-s2-3');
    await openCitations(page, 'Citer');
    await expect(wordings(page).nth(0)).toHaveText(
      /, réponse du 4\u00A0juin 2013, point\u00A03 de la réponse \(CGRA\), http:\S+\/fr\/5-8916\/#r-s2-3\s*$/,
    );
    await expect(wordings(page).nth(2)).toHaveText(
      /, punt\u00A03 van het antwoord \(dienst\u00A02\), http:\S+\/nl\/5-8916\/#r-s2-3\s*$/,
    );
    await expect(format(page, 'BibTeX')).toHaveText(
      /url = \{http:\S+\/#r-s2-3\},\s+note = \{point.3 de la réponse \(CGRA\)\}\s+\}$/,
    );
    const csl = JSON.parse((await format(page, 'CSL-JSON').textContent()) ?? '') as unknown;
    expect(csl).toMatchObject([{ number: '5-8916', note: 'point\u00A03 de la réponse (CGRA)' }]);
    await page.evaluate(() => (location.hash = '#q-p1'));
    await expect(wordings(page).nth(0)).toHaveText(
      /, paragraphe\u00A01 de la question, http:\S+\/fr\/5-8916\/#q-p1\s*$/,
    );
    await expect(format(page, 'RIS')).toHaveText(/N1 {2}- paragraphe.1 de la question/);
    await page.evaluate(() => (location.hash = '#chronology'));
    await expect(wordings(page).nth(0)).toHaveText(/, réponse du 4\u00A0juin 2013, http:\S+\/fr\/5-8916\/\s*$/);
    await expect(format(page, 'RIS')).not.toHaveText(/N1/);
  });

  test('on the bilingual page each language names the place in its words', async ({ page }) => {
    await page.goto('5-8900/#r-p2');
    await openCitations(page, 'Citer · Citeren');
    await expect(page.locator('.cite dd[lang="fr"]:not(:has(pre))').first()).toHaveText(
      /, paragraphe\u00A02 de la réponse, http:\S+\d\/5-8900\/#r-p2\s*$/,
    );
    await expect(page.locator('.cite dd[lang="nl"]:not(:has(pre))').first()).toHaveText(
      /, alinea\u00A02 van het antwoord, http:\S+\d\/5-8900\/#r-p2\s*$/,
    );
  });
});

test('on paper stands the legal reference, and no other', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('fr/5-8916/');
  await expect(page.locator('.printed-citation')).toBeVisible();
  await expect(page.locator('.printed-citation')).toContainText('Q.R., Sén., 2012-2013');
  await expect(page.locator('.cite details')).toBeHidden();
});

test('on a phone nothing of the citations is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('nl/5-8900/');
  await openCitations(page, 'Citeren');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
