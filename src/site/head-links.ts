import type { PageAddresses, PageLanguage } from './addresses.ts';

/** The links in a page's head that say where it is published and where its other languages are. All are absolute. */
export interface HeadLinks {
  readonly canonical: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

/**
 * The canonical link of a page and its languages. `x-default` is the neutral page; a page that has none names the
 * home page, where the reader chooses a language.
 *
 * @param home - the address of the bilingual home page
 * @param site - the origin the site is published at
 * @throws TypeError when `site` is not given
 */
export function toHeadLinks(
  alternates: PageAddresses,
  language: PageLanguage,
  home: string,
  site: URL | undefined,
): HeadLinks {
  const absolute = (address: string) => new URL(address, site).href;
  const neutral = alternates.both ?? home;
  return {
    canonical: absolute(language === 'both' ? neutral : alternates[language]),
    alternates: [
      { hreflang: 'fr', href: absolute(alternates.fr) },
      { hreflang: 'nl', href: absolute(alternates.nl) },
      { hreflang: 'x-default', href: absolute(neutral) },
    ],
  };
}
