import { expect, test } from '@playwright/test';
import { openTemplate, templates } from './sites.ts';

/** From the smallest phone, through the widths between which the arrangement changes, to a wall screen. */
const widths = [320, 480, 700, 860, 1100, 1280, 2560];

for (const template of templates) {
  test(`the ${template.name} page fits every width from 320 px on, without scrolling sideways`, async ({ page }) => {
    await openTemplate(page, template);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const sizes = await page.evaluate(() => {
        const outside = [...document.body.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
          (element) => {
            const { right, left, width: own } = element.getBoundingClientRect();
            return own > 1 && getComputedStyle(element).clipPath === 'none' && (right > innerWidth + 1 || left < -1);
          },
        );
        return {
          scroll: document.documentElement.scrollWidth,
          outside: outside.map((element) => element.outerHTML.slice(0, 80)),
        };
      });
      expect(sizes.scroll, `at ${width} px`).toBeLessThanOrEqual(width);
      expect(sizes.outside, `at ${width} px`).toEqual([]);
    }
  });
}

test('a line of text holds no more than some 75 signs, however wide the screen', async ({ page }) => {
  await page.goto('fr/5-8916/');
  for (const width of [1280, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const signs = await page.locator('#q-p1 p').evaluate((paragraph) => {
      const { height } = paragraph.getBoundingClientRect();
      const lines = Math.round(height / Number.parseFloat(getComputedStyle(paragraph).lineHeight));
      return paragraph.textContent.length / lines;
    });
    expect(signs).toBeGreaterThan(45);
    expect(signs).toBeLessThan(76);
  }
});

test('the button of the search is never broken into lines', async ({ page }) => {
  await page.goto('fr/5-8916/');
  const button = page.locator('header .search-form button');
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await button.evaluate((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return words.getClientRects().length;
    });
    expect(lines, `at ${width} px`).toBe(1);
  }
});

for (const address of ['fr/5-8916/', 'nl/5-8916/']) {
  test(`the box of the search shows its hint whole on ${address}`, async ({ page }) => {
    await page.goto(address);
    const box = page.locator('header .search-form input');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const room = await box.evaluate((input: HTMLInputElement) => {
        const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
        const words = document.createElement('span');
        words.textContent = input.placeholder;
        words.style.cssText = `font: ${font}; position: absolute; white-space: nowrap`;
        document.body.append(words);
        const taken = words.getBoundingClientRect().width;
        words.remove();
        return input.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd) - taken;
      });
      expect(room, `at ${width} px`).toBeGreaterThanOrEqual(0);
    }
  });
}
