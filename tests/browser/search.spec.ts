import { expect, test, type Locator, type Page } from '@playwright/test';
import { servedSites } from './sites.ts';

/** Opens the search of a language with a query in the address, and waits for its results. */
async function search(page: Page, address: string, query: string): Promise<Locator> {
  await page.goto(`${address}?${new URLSearchParams({ q: query }).toString()}`);
  await expect(page.locator('[data-search-status]')).toContainText(query);
  return page.locator('[data-search-list] > li');
}

/** The result about a question. */
const about = (results: Locator, number: string) =>
  results.filter({ has: results.page().locator(`b:text-is("${number}")`) });

const searches = [
  {
    language: 'fr',
    section: 'fr/recherche/',
    reply: 'Réponse',
    minister: 'premier ministre',
    date: '30\u00A0avril 2013',
  },
  { language: 'nl', section: 'nl/zoeken/', reply: 'Antwoord', minister: 'eerste minister', date: '30\u00A0april 2013' },
];

for (const { language, section, reply, minister, date } of searches) {
  test.describe(`the search in ${language}`, () => {
    const address = () => servedSites().plain + section;

    test('leads from Fedasil into the reply of 5-8916', async ({ page }) => {
      const result = about(await search(page, address(), 'Fedasil'), '5-8916');
      await result.locator('.places a').filter({ hasText: reply }).first().click();
      await expect(page).toHaveURL(new RegExp(`/${language}/5-8916/#r-p\\d+$`));
      await expect(page.locator(':target')).toContainText('Fedasil');
      await expect(page.locator(':target')).toBeInViewport();
    });

    test('leads from LinkedIn into the reply of 5-8900', async ({ page }) => {
      const result = about(await search(page, address(), 'LinkedIn'), '5-8900');
      await result.locator('.places a').first().click();
      await expect(page).toHaveURL(new RegExp(`/${language}/5-8900/#r-p\\d+$`));
      await expect(page.locator(':target')).toContainText('LinkedIn');
    });

    test('finds Étrangers by etrangers', async ({ page }) => {
      const result = about(await search(page, address(), 'etrangers'), '5-8916');
      await expect(result.locator('mark').first()).toHaveText(/Étrangers/);
    });

    for (const writing of ['5-8916', 'nr. 5-8916', '5/8916', 'n° 5-8916']) {
      test(`leads from ${writing} to that question`, async ({ page }) => {
        await page.goto(`${address()}?${new URLSearchParams({ q: writing }).toString()}`);
        const link = page.locator('[data-numbers]').getByRole('link');
        await expect(link).toContainText('5-8916');
        await link.click();
        await expect(page).toHaveURL(new RegExp(`/${language}/5-8916/`));
      });
    }

    test('leads from a number that is not held to the Senate', async ({ page }) => {
      await page.goto(`${address()}?q=5-8901`);
      const notice = page.locator('[data-numbers]');
      await expect(notice).toContainText('5-8901');
      await expect(notice.getByRole('link')).toHaveAttribute(
        'href',
        `https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8901&LANG=${language}`,
      );
    });

    test('names asker, minister and date of what it finds', async ({ page }) => {
      const result = about(await search(page, address(), 'LinkedIn'), '5-8900');
      await expect(result.locator('dl')).toContainText('Martine Taelman (Open Vld)');
      await expect(result.locator('dl')).toContainText(minister);
      await expect(result.locator('dl')).toContainText(date);
    });

    test('works where the site is published under a path', async ({ page }) => {
      const root = servedSites().published;
      const result = about(await search(page, root + section, 'Fedasil 5-8916'), '5-8916');
      await expect(page.locator('[data-numbers] a')).toHaveAttribute('href', `/archief/${language}/5-8916/`);
      await result.locator('.places a').filter({ hasText: reply }).first().click();
      await expect(page).toHaveURL(new RegExp(`^${root}${language}/5-8916/#r-p\\d+$`));
      await expect(page.locator(':target')).toContainText('Fedasil');
    });
  });
}

test('what a Dutch search finds in French is marked as French', async ({ page }) => {
  const result = about(await search(page, `${servedSites().plain}nl/zoeken/`, 'Fedasil'), '5-8916');
  for (const part of [result.locator('h2 a'), result.locator('.excerpt').first(), result.locator('dd').nth(1)]) {
    await expect(part).toHaveAttribute('lang', 'fr');
  }
});

test('every place of a result is a paragraph in which the word stands', async ({ page }) => {
  const results = await search(page, `${servedSites().plain}fr/recherche/`, 'Facebook');
  const hrefs = await results
    .locator('.places a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(1);
  for (const href of hrefs) {
    await page.goto(href);
    await expect(page.locator(':target')).toContainText('Facebook');
  }
});

test('the pages in both languages and the page for unknown addresses are not found', async ({ page }) => {
  for (const query of ['Taelman', 'Page introuvable', 'archive']) {
    const results = await search(page, `${servedSites().plain}fr/recherche/`, query);
    const hrefs = await results
      .locator('h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.filter((href) => !/^\/fr\/5-89(00|16)\//.test(href))).toEqual([]);
  }
});
