import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { allSites } from './built-sites.ts';

// `.htmlvalidate.json` switches one rule off: `long-title`, as the title of a page holds that of a question, which is
// the Senate's and is not shortened.
const htmlValidate = new HtmlValidate(new FileSystemConfigLoader());

it('runs every recommended rule but that on long titles', async () => {
  const settingsOf = async (loader: FileSystemConfigLoader) => {
    const config = (await new HtmlValidate(loader).getConfigFor(join(projectDirectory, 'index.html'))).getConfigData();
    return Object.entries(('rules' in config && config.rules) || {}).filter(([, setting]) => setting !== 'off');
  };
  const recommended = await settingsOf(
    new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended'] }),
  );
  const own = await settingsOf(new FileSystemConfigLoader());
  expect(own).toStrictEqual(recommended.filter(([rule]) => rule !== 'long-title'));
  expect(own).not.toHaveLength(0);
});

describe.each(allSites)('html-validate on $name', ({ site }) => {
  it('has no finding on any page', async () => {
    const faults: string[] = [];
    for (const { file, html } of [...site.pages, ...site.redirects]) {
      const { results } = await htmlValidate.validateString(html, join(projectDirectory, file));
      const findings = results.flatMap(({ messages }) => messages);
      faults.push(
        ...findings.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId} ${message}`),
      );
    }
    expect(faults).toStrictEqual([]);
  });
});
