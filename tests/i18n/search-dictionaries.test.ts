import { expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { messages } from '../../src/i18n/dictionaries.ts';
import { messages as searchMessages } from '../../src/i18n/search-dictionaries.ts';
import { readImports } from '../setup/read-imports.ts';

it('the words of the search page are those of the site', () => {
  for (const locale of ['fr', 'nl'] as const) {
    const groups = Object.entries(searchMessages[locale]);
    expect(groups).not.toHaveLength(0);
    const all = new Map<string, unknown>(Object.entries(messages[locale]));
    for (const [name, group] of groups) expect(all.get(name), `${locale}.${name}`).toBe(group);
  }
});

it('the search fetches no words but its own', () => {
  const ofTheBrowser = readImports(projectDirectory, 'src').filter(
    ({ file, isTypeOnly }) => /^src\/(?:components\/search|query)\/.*\.ts$/.test(file) && !isTypeOnly,
  );
  expect(ofTheBrowser.some(({ target }) => target === 'src/i18n/search-dictionaries.ts')).toBe(true);
  const others = ofTheBrowser.filter(({ target }) => target === 'src/i18n/dictionaries.ts');
  expect(others.map(({ file }) => file)).toStrictEqual([]);
});
