import { describe, expect, it } from 'vitest';
import { allSites, inventedSite, realSites } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import type { BuiltPage } from './read-built-site.ts';
import { wordsOf } from './page-text.ts';

const isFound = ({ file }: BuiltPage) => file !== '404.html';
const titleOf = ({ document }: BuiltPage) => wordsOf(document.querySelector('title'));
const contentOf = ({ document }: BuiltPage, name: string) =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
const canonicalOf = ({ document }: BuiltPage) =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';

/** The languages a page names, `hreflang` to address. */
function alternatesOf({ document }: BuiltPage): Record<string, string> {
  const links = [...document.querySelectorAll('link[rel="alternate"][hreflang]')];
  return Object.fromEntries(
    links.map((link): [string, string] => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );
}

/** The language of the page at an address: its first folder; a neutral address has none. */
function languageInAddress(address: string, root: string): string | undefined {
  return /^(fr|nl)\//.exec(address.slice(root.length))?.[1];
}

describe.each(allSites)('the heads of $name', ({ site }) => {
  const pages = site.pages.filter(isFound);
  const byUrl = new Map(pages.map((page) => [new URL(page.address, site.site).href, page]));

  it('name the page’s own address as canonical, once', () => {
    const wrong = (page: BuiltPage) => {
      const canonical = [...page.document.querySelectorAll('link[rel="canonical"]')].map((link) =>
        link.getAttribute('href'),
      );
      return canonical.length === 1
        ? canonical.filter((href) => href !== new URL(page.address, site.site).href)
        : ['not one'];
    };
    expect(faultsOn(pages, wrong)).toStrictEqual([]);
  });

  it('lead to each language of the page, and to a neutral one', () => {
    for (const page of pages) {
      const targets = Object.entries(alternatesOf(page)).map(([language, url]) => ({
        language,
        target: byUrl.get(url),
      }));
      expect(targets.map(({ language }) => language).sort(), page.file).toStrictEqual(['fr', 'nl', 'x-default']);
      for (const { language, target } of targets) {
        const own = target && languageInAddress(target.address, site.root);
        expect(target, `${language} of ${page.file}`).toBeDefined();
        expect(own, `${language} of ${page.file}`).toBe(language === 'x-default' ? undefined : language);
      }
    }
  });

  it('agree with the heads of the pages that they lead to', () => {
    for (const page of pages) {
      const alternates = alternatesOf(page);
      const own = languageInAddress(page.address, site.root) ?? 'x-default';
      expect(alternates[own], page.file).toBe(canonicalOf(page));
      const others = [alternates['fr'], alternates['nl']].flatMap((url) => byUrl.get(url ?? '') ?? []);
      expect(others.map(alternatesOf), page.file).toStrictEqual([alternates, alternates]);
    }
  });

  it('have a title and a description that no other page has', () => {
    for (const texts of [site.pages.map(titleOf), site.pages.map((page) => contentOf(page, 'description'))]) {
      expect(texts).not.toContain('');
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('give the page for unknown addresses, and it alone, no address of its own', () => {
    const without = site.pages.filter((page) => canonicalOf(page) === '');
    expect(without.map(({ file }) => file)).toStrictEqual(['404.html']);
    expect(without.map(alternatesOf)).toStrictEqual([{}]);
  });
});

describe.each([...realSites, { name: 'the site of questions made up for the tests', site: inventedSite }])(
  'the heads of $name',
  ({ site }) => {
    it('keep the page for unknown addresses, and it alone, out of search engines', () => {
      const hidden = site.pages.filter((page) => contentOf(page, 'robots').includes('noindex'));
      expect(hidden.map(({ file }) => file)).toStrictEqual(['404.html']);
    });
  },
);

describe.each(realSites)('the heads of questions on $name', ({ site }) => {
  it.each(['fr/5-8916/', 'nl/5-8916/', '5-8916/'])('name the neutral address of a question on /%s', (path) => {
    expect(alternatesOf(site.page(path))['x-default']).toBe(`${new URL(site.root, site.site).href}5-8916/`);
  });

  it.each([
    ['fr/5-8916/', ['5-8916', 'Recours aux médias sociaux', 'Questions écrites du Sénat']],
    ['nl/5-8900/', ['5-8900', 'Gebruik van sociale media', 'Schriftelijke vragen van de Senaat']],
    ['5-8900/', ['5-8900', 'Recours aux médias sociaux', 'Gebruik van sociale media']],
  ])('say in the title of /%s what it holds', (path, parts) => {
    for (const part of parts) expect(titleOf(site.page(path))).toContain(part);
  });

  it.each([
    ['fr/5-8916/', ['Martine Taelman (Open Vld)', '30\u00A0avril 2013', 'Asile et la Migration', '4\u00A0juin 2013']],
    ['nl/5-8900/', ['Martine Taelman (Open Vld)', '30\u00A0april 2013', 'aan de eerste minister', '30\u00A0mei 2013']],
  ])('say in the description of /%s who asked whom and when the reply came', (path, parts) => {
    for (const part of parts) expect(contentOf(site.page(path), 'description')).toContain(part);
  });
});
