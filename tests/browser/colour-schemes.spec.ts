import { expect, test } from '@playwright/test';

/** The lightness of a place's colours, from 0 to 255 each. */
interface Lightness {
  readonly paper: number;
  readonly ink: number;
}

for (const { colorScheme, isDark } of [
  { colorScheme: 'light', isDark: false },
  { colorScheme: 'dark', isDark: true },
] as const) {
  test.describe(`where the reader’s system is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('so is the page', async ({ page }) => {
      await page.goto('fr/5-8916/');
      const { paper, ink } = await page.evaluate((): Lightness => {
        const { backgroundColor, color } = getComputedStyle(document.documentElement);
        const mean = (value: string) =>
          (value.match(/\d+/g) ?? [])
            .slice(0, 3)
            .map(Number)
            .reduce((sum, part) => sum + part, 0) / 3;
        return { paper: mean(backgroundColor), ink: mean(color) };
      });
      expect(paper < 128).toBe(isDark);
      expect(ink < 128).toBe(!isDark);
    });
  });
}
