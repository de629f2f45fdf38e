import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { allSites } from './built-sites.ts';

describe.each(allSites)('the sitemap of $name', async ({ site }) => {
  const entries = await parseSitemap(Readable.from([site.text('sitemap.xml')]));
  const pages = site.pages.filter(({ file }) => file !== '404.html');

  it('lists every page once, by its canonical address', () => {
    const expected = pages.map(({ address }) => new URL(address, site.site).href);
    expect(entries.map(({ url }) => url).sort()).toStrictEqual(expected.sort());
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

  it('is named in robots.txt, which forbids nothing', () => {
    const lines = site.text('robots.txt').split('\n');
    expect(lines).toContain(`Sitemap: ${new URL(`${site.root}sitemap.xml`, site.site).href}`);
    expect(lines).toContain('User-agent: *');
    expect(lines.filter((line) => /^Disallow: *\S/i.test(line))).toStrictEqual([]);
  });
});
