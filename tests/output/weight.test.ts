import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { plainSite } from './built-sites.ts';

/** What a page may weigh, in bytes: compressed as a host sends it; fonts are compressed already. */
const most = { firstView: 14_000, scripts: 5_000, fonts: 80_000 };

const read = (address: string) => readFileSync(join(plainSite.directory, address));
const compressed = (addresses: readonly string[]) =>
  addresses.reduce((sum, address) => sum + gzipSync(read(address)).length, 0);

/** The scripts of a page, and what they import before they run. */
function scriptsWithImports(addresses: readonly string[]): string[] {
  const imported = addresses.flatMap((address) =>
    [
      ...read(address)
        .toString('utf8')
        .matchAll(/\bimport\s*(?:[^"']*from\s*)?["'](\.[^"']+)["']/g),
    ].map(([, path = '']) => new URL(path, new URL(address, 'http://site')).pathname),
  );
  return imported.length === 0 ? [...addresses] : [...addresses, ...scriptsWithImports(imported)];
}

describe.each(['fr/5-8916/', 'nl/5-8916/', '5-8916/', 'fr/5-8900/', 'nl/5-8900/', '5-8900/'])('/%s', (path) => {
  const { document, file } = plainSite.page(path);
  const addressesOf = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');

  it('comes with its style in 14 kB', () => {
    const sheets = addressesOf('link[rel="stylesheet"]', 'href');
    expect(sheets).not.toHaveLength(0);
    expect(compressed([`/${file}`, ...sheets])).toBeLessThanOrEqual(most.firstView);
  });

  it('needs no more than 5 kB of scripts', () => {
    const scripts = scriptsWithImports(addressesOf('script[src]', 'src'));
    expect(scripts.length).toBeGreaterThan(1);
    expect(compressed(scripts)).toBeLessThanOrEqual(most.scripts);
  });

  it('asks for two fonts before all else, 80 kB together', () => {
    const fonts = addressesOf('link[rel="preload"][as="font"]', 'href');
    expect(fonts).toHaveLength(2);
    expect(fonts.reduce((sum, font) => sum + read(font).length, 0)).toBeLessThanOrEqual(most.fonts);
  });
});
