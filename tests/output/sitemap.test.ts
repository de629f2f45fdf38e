import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { allSites, inventedSite, realSites } from './built-sites.ts';

describe.each(allSites)('the sitemap of $name', async ({ site }) => {
  const parts = await parseSitemapIndex(Readable.from([site.text('sitemap.xml')]));
  const texts = parts.map(({ url }) => site.text(new URL(url).pathname.slice(site.root.length)));
  const entries = (await Promise.all(texts.map((text) => parseSitemap(Readable.from([text]))))).flat();
  const pages = site.pages.filter(({ file }) => file !== '404.html');

  it('lists every page once, by its canonical address', () => {
    const expected = pages.map(({ address }) => new URL(address, site.site).href);
    expect(entries.map(({ url }) => url).sort()).toStrictEqual(expected.sort());
  });

  it('is an index of its parts, whose addresses are those that the site is published at', () => {
    const published = new URL(site.root, site.site).href;
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.filter(({ url }) => !url.startsWith(`${published}sitemap/`))).toStrictEqual([]);
  });

  it('gives each page the languages that its head gives', () => {
    const byUrl = new Map(
      entries.map(({ url, links }) => [url, links.map(({ lang, url: href }) => `${lang} ${href}`)]),
    );
    for (const { address, document } of pages) {
      const inHead = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
        (link) => `${link.getAttribute('hreflang') ?? ''} ${link.getAttribute('href') ?? ''}`,
      );
      expect(inHead).toHaveLength(3);
      expect(byUrl.get(new URL(address, site.site).href), address).toStrictEqual(inHead);
    }
  });
});

it.each([...realSites, { name: 'the site of questions made up for the tests', site: inventedSite }])(
  'robots.txt of $name names the sitemap, and forbids nothing',
  ({ site }) => {
    const lines = site.text('robots.txt').split('\n');
    expect(lines).toContain(`Sitemap: ${new URL(`${site.root}sitemap.xml`, site.site).href}`);
    expect(lines).toContain('User-agent: *');
    expect(lines.filter((line) => /^Disallow: *\S/i.test(line))).toStrictEqual([]);
  },
);
