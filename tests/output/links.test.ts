import { describe, expect, it } from 'vitest';
import { allSites } from './built-sites.ts';
import type { BuiltPage, BuiltSite } from './read-built-site.ts';

/** A link or a file that a page asks for. */
interface Reference {
  readonly page: BuiltPage;
  readonly url: URL;
  /** Whether it is an address that a senator or a minister wrote. */
  readonly isInText: boolean;
}

/** Everything that a page points to, in words for people and for programs; resolved as a browser does. */
function referencesOf(page: BuiltPage, site: BuiltSite): Reference[] {
  const own = new URL(page.address, site.site);
  return ['href', 'src', 'action', 'data-home', 'data-root'].flatMap((attribute) =>
    [...page.document.querySelectorAll(`[${attribute}]`)].map((element) => ({
      page,
      url: new URL(element.getAttribute(attribute) ?? '', own),
      isInText:
        element.matches('.para p > a, .para h3 > a, .para :is(th, td) > a:not(.place), .row p > a') &&
        !element.closest('.cross'),
    })),
  );
}

function describeReference({ page, url }: Reference): string {
  return `${page.file} → ${url.href}`;
}

describe.each(allSites)('the references of $name', ({ site }) => {
  const references = site.pages.flatMap((page) => referencesOf(page, site));
  const origin = new URL(site.site).origin;
  const internal = references.filter(({ url }) => url.origin === origin);
  const pageOf = new Map(site.pages.map((page) => [page.address, page]));

  it('are found on every page', () => {
    const pages = new Set(internal.map(({ page }) => page.file));
    expect(pages.size).toBe(site.pages.length);
  });

  it('stay below the path the site is published under', () => {
    const escaping = internal.filter(({ url }) => !url.pathname.startsWith(site.root));
    expect(escaping.map(describeReference)).toStrictEqual([]);
  });

  it('lead to pages and files that are there', () => {
    const files = new Set(site.files.map((file) => site.root + file));
    const broken = internal.filter(({ url }) => !pageOf.has(url.pathname) && !files.has(url.pathname));
    expect(broken.map(describeReference)).toStrictEqual([]);
  });

  it('lead to anchors that are there', () => {
    const anchored = internal.filter(({ url }) => url.hash !== '');
    const broken = anchored.filter(({ url }) => {
      const target = pageOf.get(url.pathname)?.document;
      return !target?.getElementById(decodeURIComponent(url.hash.slice(1)));
    });
    expect(anchored.length).toBeGreaterThan(100);
    expect(broken.map(describeReference)).toStrictEqual([]);
  });

  it('lead nowhere else but to the Senate, and where the texts lead', () => {
    const external = references.filter(({ url, isInText }) => url.origin !== origin && !isInText);
    const hosts = new Set(external.map(({ url }) => url.origin));
    expect([...hosts]).toStrictEqual(['https://www.senate.be']);
  });
});
