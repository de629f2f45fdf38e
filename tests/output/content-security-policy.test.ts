import { describe, expect, it } from 'vitest';
import { allSites } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import type { BuiltPage } from './read-built-site.ts';

/** Written out, so that no change to the site's own policy goes by unseen. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].sort();

/** What the search engine's WebAssembly and worker need besides, on the search pages alone. */
const searchPolicy = strictPolicy
  .map((directive) => (directive === "script-src 'self'" ? "script-src 'self' 'wasm-unsafe-eval'" : directive))
  .concat("worker-src 'self'")
  .sort();

const searchPages = ['fr/recherche/index.html', 'nl/zoeken/index.html'];

/** The policy of a page, its directives in one order; empty unless it is the first after the charset, and the only one. */
function policyOf({ document }: BuiltPage): string[] {
  const [charset, policy] = [...document.head.children];
  const isFirst =
    charset?.getAttribute('charset') === 'utf-8' && policy?.getAttribute('http-equiv') === 'Content-Security-Policy';
  if (!isFirst || document.querySelectorAll('meta[http-equiv]').length > 1) return [];
  return (policy.getAttribute('content') ?? '').split('; ').sort();
}

/** A data block: by the HTML standard no script of this type runs, and no policy on scripts governs it. */
const dataBlock = 'script[type="application/ld+json"]:not([src])';

/** Everything on a page that an inline script or style would be, or a handler, or an address that is one. */
function inlineCodeOf({ document }: BuiltPage): string[] {
  const elements = [...document.querySelectorAll('script:not([src]), style, [style], base')]
    .filter((element) => !element.matches(dataBlock))
    .map(({ outerHTML }) => outerHTML);
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().map((name) => ({ name, value: element.getAttribute(name) ?? '' })),
  );
  const codes = attributes.filter(
    ({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value),
  );
  return [...elements, ...codes.map(({ name, value }) => `${name}="${value}"`)];
}

describe.each(allSites)('on $name', ({ site }) => {
  it('every page has the strict policy, before anything that it governs', () => {
    const others = site.pages.filter(({ file }) => !searchPages.includes(file));
    expect(others).not.toHaveLength(0);
    for (const page of others) expect(policyOf(page), page.file).toStrictEqual(strictPolicy);
  });

  it('the search pages, and they alone, may compile the search engine and start its worker', () => {
    const found = site.pages.filter(({ file }) => searchPages.includes(file));
    expect(found.map(policyOf)).toStrictEqual([searchPolicy, searchPolicy]);
  });

  it('no page has an inline script, style or handler', () => {
    expect(faultsOn(site.pages, inlineCodeOf)).toStrictEqual([]);
  });

  it('every page has a style sheet from the site, and no script from elsewhere', () => {
    for (const { document, file } of site.pages) {
      expect(document.querySelectorAll('link[rel="stylesheet"]').length, file).toBeGreaterThan(0);
      const scripts = [...document.querySelectorAll(`script:not(${dataBlock})`)].map(
        (script) => script.getAttribute('src') ?? '',
      );
      expect(scripts.filter((source) => !source.startsWith(site.root))).toStrictEqual([]);
    }
  });
});
