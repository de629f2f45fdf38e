import { expect, test } from '@playwright/test';
import { openTemplate, servedSites, templates } from './sites.ts';

/** What Chromium reports of an address that is answered with status 404, as it should be. */
const unknownAddress = /Failed to load resource.*404/;

for (const name of ['plain', 'published'] as const) {
  test(`no page of the ${name} site breaks its policy, asks for anything elsewhere, or reports an error`, async ({
    page,
  }) => {
    test.slow();
    const root = servedSites()[name];
    const complaints: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    for (const template of templates) {
      await openTemplate(page, template, root);
      await page.waitForLoadState('networkidle');
    }
    expect(complaints.filter((complaint) => !unknownAddress.test(complaint))).toEqual([]);
    expect(complaints.filter((complaint) => unknownAddress.test(complaint))).toHaveLength(1);
    expect([...hosts]).toEqual([new URL(root).host]);
  });
}

test('the policy is in force: a script that is put into a page does not run', async ({ page }) => {
  await page.goto('fr/5-8916/');
  const violation = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"';
        document.body.append(script);
      }),
  );
  expect(violation).toBe('script-src-elem');
  await expect(page).not.toHaveTitle('run');
});

test('a question page asks for two fonts and no more', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto('nl/5-8916/');
  await page.waitForLoadState('networkidle');
  expect(new Set(fonts).size).toBe(2);
});
