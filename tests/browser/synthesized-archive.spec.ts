import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { z } from 'zod';

const samples = ['longest', 'series', 'longestWord', 'home'] as const;
const pagesSchema = z.record(z.enum(samples), z.string());

/** Opens a page of the synthesized archive that the setup serves. */
async function openSample(page: Page, sample: (typeof samples)[number]): Promise<void> {
  const { SYNTHESIZED_SITE: address = '', SYNTHESIZED_PAGES: paths = '{}' } = process.env;
  const response = await page.goto(address + pagesSchema.parse(JSON.parse(paths))[sample]);
  expect(response?.status()).toBe(200);
}

for (const sample of samples) {
  test(`axe has no finding on the ${sample} page of a synthesized archive, light and dark`, async ({ page }) => {
    test.slow();
    await openSample(page, sample);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      const findings = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      expect(findings, colorScheme).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    }
  });

  test(`the ${sample} page of a synthesized archive says at once that it is invented, at any width and on paper`, async ({
    page,
  }) => {
    await openSample(page, sample);
    const mark = page.locator('.invention');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await expect(mark).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(mark).toBeVisible();
    await expect(mark).toHaveCSS('border-top-style', 'solid');
  });
}
