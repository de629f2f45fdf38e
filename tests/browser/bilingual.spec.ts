import { expect, test, type Page } from '@playwright/test';

const plain = 'rgba(0, 0, 0, 0)';

/** The ids of the rows that are marked, or stand in what is. */
const markedRows = (page: Page) =>
  page.locator('.row').evaluateAll((rows) =>
    rows
      .filter((row) => {
        for (let part: Element | null = row; part?.closest('section'); part = part.parentElement) {
          if (getComputedStyle(part).backgroundColor !== 'rgba(0, 0, 0, 0)') return true;
        }
        return false;
      })
      .map(({ id }) => id),
  );

test('the address of a joint point marks all its rows, under each of its numbers', async ({ page }) => {
  for (const id of ['r-1', 'r-2']) {
    await page.goto(`5-8900/#${id}`);
    await expect(page.locator('#r-p1')).toBeInViewport();
    expect(await markedRows(page)).toStrictEqual(Array.from({ length: 12 }, (_, index) => `r-p${index + 1}`));
  }
  await page.goto('5-8900/#r-p3');
  expect(await markedRows(page)).toStrictEqual(['r-p3']);
});

test('there is one heading of the page, and one of the question and the reply each', async ({ page }) => {
  await page.goto('5-8900/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang="nl"]')).toContainText('Federale overheids');
  await expect(page.getByRole('heading', { level: 2, name: /^Réponse (?:· )?Antwoord$/ })).toHaveCount(1);
});

test('the contents and the links between question and reply lead to places of the page', async ({ page }) => {
  await page.goto('5-8900/');
  const contents = page.getByRole('navigation', { name: 'Sur cette page · Op deze pagina' });
  await contents.getByRole('link', { name: 'Link naar punt 4 van het antwoord' }).click();
  await expect(page.locator('#r-4')).toBeInViewport();
  await page.locator('#r-4').getByRole('link', { name: '4', exact: true }).click();
  await expect(page).toHaveURL(/#q-4$/);
  await expect(page.locator('#q-4')).toBeInViewport();
  await expect(page.locator('#q-4 .cross')).toHaveCount(1);
  await page.getByRole('link', { name: 'points 1, 2 et 3 · punten 1, 2 en 3' }).first().click();
  await expect(page).toHaveURL(/#r-1$/);
});

for (const { name, path } of [
  { name: 'Rechercher', path: '/fr/recherche/' },
  { name: 'Zoeken', path: '/nl/zoeken/' },
]) {
  test(`the masthead has a search: ${name}`, async ({ page }) => {
    await page.goto('5-8900/');
    const form = page
      .locator('header')
      .getByRole('search')
      .filter({ has: page.getByRole('button', { name }) });
    await form.getByRole('searchbox').fill('Fedasil');
    await form.getByRole('button', { name }).click();
    await expect(page).toHaveURL((url) => url.pathname.endsWith(path) && url.searchParams.get('q') === 'Fedasil');
  });
}

test('a text in one language stands in one column, and says in both that the other is missing', async ({ page }) => {
  await page.goto('5-8916/');
  await expect(page.locator('.row')).toHaveCount(0);
  await expect(page.locator('.notice [lang="fr"]')).toHaveText(
    'Le texte néerlandais ne figure pas dans cette archive.',
  );
  await expect(page.locator('.notice')).toContainText('De Nederlandse tekst van deze vraag zit niet in dit archief.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.goto('5-8916/#r-s4-3');
  await expect(page.locator('#r-s4-3')).not.toHaveCSS('background-color', plain);
});

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('paragraphs are stacked, French first, each with its language at its edge', async ({ page }) => {
    await page.goto('5-8900/');
    const sides = await page.locator('#q-p1 > .side').evaluateAll((cells) =>
      cells.map((cell) => {
        const { top, bottom, left } = cell.getBoundingClientRect();
        return { top, bottom, left, lang: cell.getAttribute('lang'), tag: getComputedStyle(cell, '::before').content };
      }),
    );
    const [french, dutch] = sides;
    expect(sides.map(({ lang }) => lang)).toStrictEqual(['fr', 'nl']);
    expect(sides.map(({ tag }) => tag)).toStrictEqual(['"fr" / ""', '"nl" / ""']);
    expect(dutch?.top).toBeGreaterThanOrEqual(french?.bottom ?? Infinity);
    expect(dutch?.left).toBe(french?.left);
  });

  test('paper has two columns all the same', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('5-8900/');
    const tops = await page
      .locator('#q-p1 > .side')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    const displays = await page
      .locator('.bilingual-page, .bilingual-text, .rows')
      .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).display));
    expect(new Set(displays)).toStrictEqual(new Set(['block']));
    const tag = await page
      .locator('#q-p1 > [lang="nl"]')
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(tag).toBe('none');
  });
});
