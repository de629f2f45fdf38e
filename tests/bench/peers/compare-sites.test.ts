import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareSites } from '../../../src/bench/peers/compare-sites.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const words = Array.from({ length: 100 }, (_, index) => `word${index}`);
const pages = Array.from({ length: 250 }, (_, index) => `fr/5-${index + 1}`);

/** Two sites that differ on one page only. */
async function sitesDifferingOn(page: string, text: string): Promise<[site: string, model: string]> {
  const entries = pages.flatMap((path): [string, string][] => [
    [`site/${path}/index.html`, path === page ? text : words.join(' ')],
    [`model/${path}/index.html`, words.join(' ')],
  ]);
  const folder = await temporaryFolder(Object.fromEntries(entries));
  return [join(folder, 'site'), join(folder, 'model')];
}

describe('compareSites', () => {
  it('compares a sample of the pages, and says how far they are apart at most', async () => {
    const page = words.with(7, 'another').join(' ');
    const [site, model] = await sitesDifferingOn('fr/5-4', page);
    const bytes = page.length / words.join(' ').length;
    const expected = { pages: 84, leastWords: 0.99, leastBytes: Math.min(1, bytes), mostBytes: Math.max(1, bytes) };
    expect(await compareSites(site, model, pages)).toStrictEqual(expected);
  });

  it('stops at a page that says something else', async () => {
    const [site, model] = await sitesDifferingOn('fr/5-1', words.toReversed().join(' '));
    await expect(compareSites(site, model, pages)).rejects.toThrow(
      /^Unexpected page fr\/5-1 of .*: 1.0 % of the words are equal, where 98 % are asked for, and it has 100.0 % of our bytes/,
    );
  });

  it('stops at a page that is not there', async () => {
    const [site, model] = await sitesDifferingOn('fr/5-1', words.join(' '));
    await expect(compareSites(site, model, ['fr/5-999'])).rejects.toThrow('ENOENT');
  });
});
