import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { plainSite, synthesizedSite } from './built-sites.ts';
import type { BuiltPage, BuiltSite } from './read-built-site.ts';

/** What a page may weigh, in bytes: compressed with brotli, as every browser takes it; fonts are compressed already. */
const most = { firstView: 14_000, scripts: 5_000, searchScripts: 36_000, fonts: 80_000 };

/** The French question pages of an archive in the proportions of the real one, the shortest first. */
const byLength = synthesizedSite.pages
  .filter(({ file }) => /^fr\/\d-\d+\//.test(file))
  .sort((a, b) => a.html.length - b.html.length);
const [ordinary, longest] = [byLength[Math.floor(byLength.length / 2)], byLength.at(-1)];
if (!ordinary || !longest) throw new Error('Unexpected lack of question pages, expected those of the synthesized site');

const realPages = ['fr/5-8916/', 'nl/5-8916/', '5-8916/', 'fr/5-8900/', 'nl/5-8900/', '5-8900/'];
interface WeighedPage {
  readonly name: string;
  readonly site: BuiltSite;
  readonly page: BuiltPage;
}
const ordinaryPages: readonly WeighedPage[] = [
  ...realPages.map((path) => ({ name: path, site: plainSite, page: plainSite.page(path) })),
  { name: 'a question of ordinary length: as many are shorter as are longer', site: synthesizedSite, page: ordinary },
];
const longestPage: WeighedPage = { name: 'the longest question', site: synthesizedSite, page: longest };

const read = (site: BuiltSite, address: string) => readFileSync(join(site.directory, address));
const compressed = (bytes: string | Uint8Array) => brotliCompressSync(bytes).length;
const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);

/** The scripts of a page, and what they import before they run. */
function scriptsWithImports(site: BuiltSite, addresses: readonly string[]): string[] {
  const imported = addresses.flatMap((address) =>
    [
      ...read(site, address)
        .toString('utf8')
        .matchAll(/\bimport\s*(?:[^"']*from\s*)?["'](\.[^"']+)["']/g),
    ].map(([, path = '']) => new URL(path, new URL(address, 'http://site')).pathname),
  );
  return imported.length === 0 ? [...addresses] : [...addresses, ...scriptsWithImports(site, imported)];
}

/** A page without the question and its replies: what is around the texts, however long these are. */
function withoutTexts({ html }: BuiltPage): string {
  const { document } = parseHTML(html);
  const headings = [...document.querySelectorAll('[id]')].filter(({ id }) => /^(?:q|r\d*)$/.test(id));
  const sections = headings.flatMap((heading) => heading.closest('section') ?? []);
  expect(sections.length).toBeGreaterThan(1);
  for (const section of sections) section.remove();
  return document.documentElement.outerHTML;
}

function addressesOf({ document }: BuiltPage, selector: string, attribute: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
}

function sheetsOf({ site, page }: WeighedPage): Uint8Array[] {
  const sheets = addressesOf(page, 'link[rel="stylesheet"]', 'href');
  expect(sheets).not.toHaveLength(0);
  return sheets.map((address) => read(site, address));
}

describe.each(ordinaryPages)('$name', (weighed) => {
  it('comes with its style in 14 kB', () => {
    const parts = [weighed.page.html, ...sheetsOf(weighed)];
    expect(sum(parts.map(compressed))).toBeLessThanOrEqual(most.firstView);
  });
});

describe.each(['fr/recherche/', 'nl/zoeken/'])('%s', (path) => {
  it('needs no more than 36 kB of scripts', () => {
    const scripts = scriptsWithImports(plainSite, addressesOf(plainSite.page(path), 'script[src]', 'src'));
    const sizes = [...new Set(scripts)].map((address) => compressed(read(plainSite, address)));
    expect(sum(sizes)).toBeLessThanOrEqual(most.searchScripts);
  });
});

describe('the longest question', () => {
  it('comes with its style in 14 kB, but for its texts', () => {
    const parts = [withoutTexts(longest), ...sheetsOf(longestPage)];
    expect(sum(parts.map(compressed))).toBeLessThanOrEqual(most.firstView);
  });
});

describe.each([...ordinaryPages, longestPage])('$name', ({ site, page }) => {
  it('needs no more than 5 kB of scripts', () => {
    const scripts = scriptsWithImports(site, addressesOf(page, 'script[src]', 'src'));
    expect(scripts.length).toBeGreaterThan(1);
    expect(sum(scripts.map((address) => compressed(read(site, address))))).toBeLessThanOrEqual(most.scripts);
  });

  it('asks for two fonts before all else, 80 kB together', () => {
    const fonts = addressesOf(page, 'link[rel="preload"][as="font"]', 'href');
    expect(fonts).toHaveLength(2);
    expect(sum(fonts.map((font) => read(site, font).length))).toBeLessThanOrEqual(most.fonts);
  });
});
