import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openTemplate, templates } from './sites.ts';

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];
const colourSchemes = ['light', 'dark'] as const;

for (const template of templates) {
  test(`axe has no finding on the ${template.name} page, on a phone and on a desk, light and dark`, async ({
    page,
  }) => {
    test.slow();
    await openTemplate(page, template);
    for (const size of sizes) {
      for (const colorScheme of colourSchemes) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        const findings = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        expect(findings, `${size.width} px, ${colorScheme}`).toEqual([]);
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
      }
    }
  });
}
