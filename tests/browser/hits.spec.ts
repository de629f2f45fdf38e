import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

const bar = (page: Page): Locator => page.locator('.hit-bar');
const place = (page: Page): Locator => bar(page).getByRole('status');

/** How many stretches are marked, by the browser's own means. */
const highlighted = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.get('hit')?.size ?? 0);

/** Opens the page of a question by the link of a result. */
async function follow(page: Page, search: string, link: string): Promise<void> {
  await page.goto(search);
  await page.locator('.places a').getByText(link).first().click();
  await expect(bar(page)).toBeVisible();
}

test('what was found stays marked on the page reached, whose address says nothing of it', async ({ page }) => {
  await follow(page, 'fr/recherche/?q=Fedasil', 'Réponse, Fedasil, point\u00A01');
  await expect(page).toHaveURL(/\/fr\/5-8916\/#r-p\d+$/);
  expect(await highlighted(page)).toBeGreaterThan(2);
  await expect(place(page)).toHaveText(/^2 sur \d+\u00A0: point\u00A01 de la réponse \(Fedasil\)$/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(place(page)).toHaveText(/^2 sur /);
  await page.goto('fr/5-8916/');
  expect(await highlighted(page)).toBe(0);
});

test('what was found in a series stays marked where its replies are compared', async ({ page }) => {
  await page.goto('nl/zoeken/?q=LinkedIn');
  await page.getByRole('link', { name: 'Alle antwoorden vergelijken' }).click();
  await expect(page).toHaveURL(/\/nl\/reeksen\/5-8900\/$/);
  await expect(place(page)).toHaveText(/^1 van \d+/);
  expect(await highlighted(page)).toBeGreaterThan(1);
});

test('the bar leads from hit to hit and back, and takes the marks away', async ({ page }) => {
  await follow(page, 'nl/zoeken/?q=LinkedIn', 'Antwoord');
  const count = Number(/van (\d+)/.exec(await place(page).innerText())?.[1]);
  expect(count).toBeGreaterThan(1);
  const button = (name: string) => bar(page).getByRole('button', { name });
  const first = await place(page).innerText();
  await button('Volgende').click();
  await expect(place(page)).not.toHaveText(first);
  await button('Vorige').press('Enter');
  await expect(place(page)).toHaveText(first);
  for (let step = 0; step < count; step += 1) await button('Volgende').click();
  await expect(place(page)).toHaveText(first);
  await button('Sluiten').click();
  await expect(bar(page)).toHaveCount(0);
  expect(await highlighted(page)).toBe(0);
  await expect(page.getByText('De gevonden woorden zijn niet meer gemarkeerd.')).toBeVisible();
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  expect(await highlighted(page)).toBe(0);
});

test('a hit that is led to is in sight, and not behind the bar', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 640 });
  await follow(page, 'fr/recherche/?q=m%C3%A9dias', 'Réponse');
  for (let step = 0; step < 6; step += 1) {
    await bar(page).getByRole('button', { name: 'Suivant' }).click();
    const hit = await page.evaluate(() => {
      const [current] = [...(CSS.highlights.get('hit-current') ?? [])];
      const range = document.createRange();
      if (current) range.setStart(current.startContainer, current.startOffset);
      if (current) range.setEnd(current.endContainer, current.endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      return { text: range.toString(), top, bottom };
    });
    expect(hit.text).toMatch(/médias/i);
    expect(hit.top).toBeGreaterThanOrEqual(0);
    expect(hit.bottom).toBeLessThanOrEqual((await bar(page).boundingBox())?.y ?? 0);
  }
});

test('Escape in the bar takes the marks away', async ({ page }) => {
  await follow(page, 'fr/recherche/?q=Fedasil', 'Réponse, Fedasil, point\u00A01');
  await bar(page).getByRole('button', { name: 'Suivant' }).press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
});

test('a result that is opened in another tab is marked as well', async ({ page, context }) => {
  await page.goto('fr/recherche/?q=Fedasil');
  const opened = context.waitForEvent('page');
  await page.locator('.places a').first().click({ button: 'middle' });
  await expect(bar(await opened)).toBeVisible();
});

test('a phrase is marked as a whole, and stays marked where points are set under their questions', async ({ page }) => {
  await follow(page, 'fr/recherche/?q=%22m%C3%A9dias+sociaux%22', 'Réponse');
  const texts = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('hit') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset).replace(/\s/g, ' ').toLowerCase(),
      ),
    );
  const before = await texts();
  expect(new Set(before)).toStrictEqual(new Set(['médias sociaux']));
  await page.locator('[data-interleave]').click();
  expect(await texts()).toStrictEqual(before);
});

test('a browser without highlights marks by elements, and leaves the page as it was', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.goto('fr/5-8916/');
  const texts = () => page.locator('section.text').evaluateAll((parts) => parts.map(({ innerHTML }) => innerHTML));
  const before = await texts();
  await page.goto('fr/recherche/?q=Fedasil');
  await page.locator('.places a').first().click();
  await expect(page.locator('mark.hit')).not.toHaveCount(0);
  await expect(page.locator('mark.hit-current')).toHaveText('Fedasil');
  await bar(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(page.locator('mark.hit')).toHaveCount(0);
  expect(await texts()).toStrictEqual(before);
});

test('nothing of it is printed', async ({ page }) => {
  await follow(page, 'fr/recherche/?q=Fedasil', 'Réponse');
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
  const colour = await page.evaluate(
    () => getComputedStyle(document.documentElement, '::highlight(hit)').backgroundColor,
  );
  expect(colour).toBe('rgba(0, 0, 0, 0)');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe has no finding on a page with marks, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await follow(page, 'nl/zoeken/?q=Fedasil', 'Antwoord');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
}
