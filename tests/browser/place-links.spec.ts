import { expect, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const pages = [
  { path: 'fr/5-8916/', id: 'r-s4-3', name: 'Lien vers le point 3 de la réponse, Fedasil', copied: 'Lien copié' },
  { path: 'nl/5-8900/', id: 'r-p2', name: 'Link naar alinea 2', copied: 'Link gekopieerd' },
  {
    path: '5-8900/',
    id: 'r',
    name: 'Lien vers la réponse · Link naar het antwoord',
    copied: 'Lien copié · Link gekopieerd',
  },
];

for (const { path, id, name, copied } of pages) {
  test(`on /${path} the sign of #${id} copies the address of the place, and says so`, async ({ page, baseURL }) => {
    await page.goto(`${path}?q=word`);
    const link = page.locator(`a.place[href="#${id}"]`);
    await expect(link).toHaveAccessibleName(name);
    await link.click();
    await expect(page.getByRole('status')).toHaveText(copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL ?? ''}${path}#${id}`);
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
  });

  test(`on /${path} the sign of #${id} is in sight, and reached and used by keyboard`, async ({ page, baseURL }) => {
    await page.goto(path);
    const link = page.locator(`a.place[href="#${id}"]`);
    await expect(link).toBeVisible();
    await link.evaluate((sign) => {
      const links = [...document.querySelectorAll<HTMLElement>('a[href]')];
      links[links.findIndex((other) => other === sign) - 1]?.focus();
    });
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).not.toHaveCSS('outline-style', 'none');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL ?? ''}${path}#${id}`);
  });
}

test('the place that an address names is marked, and no other', async ({ page }) => {
  await page.goto('fr/5-8916/#r-p14');
  const colourOf = (id: string) => page.locator(`#${id}`).evaluate((place) => getComputedStyle(place).backgroundColor);
  await expect(page.locator('#r-p14')).toBeInViewport();
  expect(await colourOf('r-p14')).not.toBe(await colourOf('r-p13'));
  expect(await colourOf('r-p13')).toBe('rgba(0, 0, 0, 0)');
});

test('the head of the reply is marked when the address names the reply', async ({ page }) => {
  await page.goto('nl/5-8900/#r');
  const head = page.locator('.section-head').filter({ has: page.locator('#r') });
  await expect(head).toBeInViewport();
  await expect(head).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the sign of a place is large enough to touch, and does not cover the text', async ({ page }) => {
    await page.goto('fr/5-8916/');
    const [sign, text] = [page.locator('#q-p1 .place'), page.locator('#q-p1 p')];
    const [signBox, textBox] = [await sign.boundingBox(), await text.boundingBox()];
    expect(Math.min(signBox?.width ?? 0, signBox?.height ?? 0)).toBeGreaterThanOrEqual(24);
    expect(signBox?.x).toBeGreaterThanOrEqual((textBox?.x ?? 0) + (textBox?.width ?? 0));
    await sign.tap();
    await expect(page.getByRole('status')).toHaveText('Lien copié');
  });
});
