import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const textsOf = (page: Page) =>
  page.locator('.texts .para').evaluateAll((paras) => paras.map(({ textContent }) => textContent));

const switches = { fr: 'Lire chaque réponse sous sa question', nl: 'Elk antwoord onder zijn vraag lezen' };

test('the switch sets each point under its sub-question, and back', async ({ page }) => {
  for (const { path, name } of [
    { path: 'nl/5-8900/', name: switches.nl },
    { path: 'fr/5-8916/', name: switches.fr },
  ]) {
    await page.goto(path);
    const before = await page.evaluateHandle(() => document.querySelector('.texts')?.cloneNode(true));
    const isAsBefore = () => before.evaluate((texts) => texts?.isEqualNode(document.querySelector('.texts')) ?? false);
    const texts = await textsOf(page);
    const button = page.getByRole('button', { name });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[id="q-1"] > .interleaved > .point').first()).toBeVisible();
    expect((await textsOf(page)).sort()).toStrictEqual(texts.sort());
    await expect(page.locator('[data-interleaved]')).toBeVisible();
    expect(await isAsBefore()).toBe(false);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    expect(await isAsBefore()).toBe(true);
  }
});

test('a joint point stands under its first number; the others keep the link to it', async ({ page }) => {
  await page.goto('nl/5-8900/');
  await page.getByRole('button', { name: switches.nl }).click();
  await expect(page.locator('#q-1 > .interleaved > #r-1')).toBeVisible();
  await expect(page.locator('#q-1 > .cross')).toBeHidden();
  for (const id of ['q-2', 'q-3']) {
    await expect(page.locator(`#${id} > .cross a`)).toHaveAttribute('href', '#r-1');
    await expect(page.locator(`#${id} > .cross a`)).toBeVisible();
  }
  const back = page.locator('#r-1 > .cross a:visible');
  expect(await back.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toStrictEqual([
    '#q-2',
    '#q-3',
  ]);
});

test('a service whose points were all moved leaves no empty heading, and its address leads to the first', async ({
  page,
}) => {
  await page.goto('fr/5-8916/');
  await page.getByRole('button', { name: switches.fr }).click();
  const headings = page.locator('section[aria-labelledby="r"] h3:visible');
  expect(await headings.allTextContents()).toStrictEqual([
    'Office des Étrangers (OE)',
    'Conseil du contentieux des Étrangers (CCE)',
  ]);
  await expect(page.locator('#q-1 > .interleaved > #r-s4')).toHaveText('Fedasil');
  await page.locator('.contents').getByRole('link', { name: 'Fedasil', exact: true }).click();
  await expect(page.locator('#r-s4')).toBeInViewport();
  await page.getByRole('button', { name: switches.fr }).click();
  await expect(page.locator('.service#r-s4 h3')).toHaveText('Fedasil');
});

test('the text in sight stays where it is, there and back', async ({ page }) => {
  await page.goto('fr/5-8916/');
  const button = page.getByRole('button', { name: switches.fr });
  const topOf = (id: string) => page.locator(`#${id}`).evaluate((place) => place.getBoundingClientRect().top);
  await page.evaluate(() => document.getElementById('r-s4-3')?.scrollIntoView({ block: 'start' }));
  const top = await topOf('r-s4-3');
  for (const where of ['#q-3', '#r-s4']) {
    await button.dispatchEvent('click');
    await expect(page.locator(`${where} #r-s4-3`)).toBeVisible();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
    expect(Math.abs((await topOf('r-s4-3')) - top)).toBeLessThan(1.5);
  }
});

test('on a wide screen the switch stays at hand', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('fr/5-8916/#r-s5-3');
  await expect(page.locator('#r-s5-3')).toBeInViewport();
  await expect(page.getByRole('button', { name: switches.fr })).toBeInViewport();
});

test('points of services are led by the name of the service', async ({ page }) => {
  await page.goto('fr/5-8916/');
  await page.getByRole('button', { name: switches.fr }).press('Enter');
  const answers = page.locator('#q-3 > .interleaved');
  await expect(answers).toHaveCount(3);
  await expect(answers.nth(1).getByRole('link', { name: 'Fedasil', exact: true })).toHaveAttribute('href', '#r-s4');
  await expect(answers.nth(0).locator('.from')).toHaveText('Commissariat-Général aux Réfugiés et aux Apatrides (CGRA)');
  await expect(answers.nth(1).locator('#r-s4-3')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toStrictEqual([]);
});

test('the address of a point marks it, wherever it stands', async ({ page }) => {
  await page.goto('fr/5-8916/#r-s4-3');
  const point = page.locator('#r-s4-3');
  await expect(point).toBeInViewport();
  await expect(point).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('#r-s4-2')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await page.getByRole('button', { name: switches.fr }).click();
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
