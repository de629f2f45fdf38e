import type { Addresses, PageAddresses } from './addresses.ts';

/** A page in the sitemap, with the page in each language. */
export interface SitemapEntry {
  readonly url: string;
  readonly links: { lang: string; url: string }[];
}

/**
 * The entries of a part of the sitemap: each page once for each of its languages.
 *
 * @param pages - addresses below the root, without the path that the site is published under
 */
export function toSitemapEntries(pages: readonly PageAddresses[], addresses: Addresses): SitemapEntry[] {
  const published = (address: string) => addresses.file(address.slice(1));
  return pages.flatMap((page) => {
    const [fr, nl] = [published(page.fr), published(page.nl)];
    const both = page.both === undefined ? undefined : published(page.both);
    const links = [
      { lang: 'fr', url: fr },
      { lang: 'nl', url: nl },
      { lang: 'x-default', url: both ?? addresses.home.both },
    ];
    return [fr, nl, ...(both === undefined ? [] : [both])].map((url) => ({ url, links }));
  });
}
