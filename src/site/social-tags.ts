import type { Locale } from '../domain/locale.ts';
import { otherLocale } from '../domain/other-locale.ts';
import { messages } from '../i18n/dictionaries.ts';
import { languageTags } from '../i18n/format.ts';
import type { Addresses } from './addresses.ts';

/** One property of a page by the Open Graph protocol. */
export interface SocialTag {
  readonly property: string;
  readonly content: string;
}

/** What a page is when it is shared: a text of its own, or a way to others. */
export type SocialKind = 'article' | 'website';

/** What a shared link shows of a page. */
export interface SharedPage {
  readonly kind: SocialKind;
  /** The page's language, or the first of a bilingual page. */
  readonly lang: Locale;
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly address: string;
}

/** The size of the images in `public/`, which `scripts/images/draw-social-images.ts` draws. */
export const socialImageSize = { width: 1200, height: 630 } as const;

/** The file of the image of a language. */
export function socialImageFile(locale: Locale): string {
  return `social-${locale}.png`;
}

/**
 * What other sites and programs show when a page is shared, by the Open Graph protocol (ogp.me). Cards on X read the same
 * properties.
 *
 * @param origin - the origin the site is published at
 * @throws TypeError when the site has no origin
 */
export function toSocialTags(
  { kind, lang, title, description, address }: SharedPage,
  addresses: Addresses,
  origin: URL | undefined,
): SocialTag[] {
  const { name, tagline } = messages[lang].site;
  const tags = {
    'og:type': kind,
    'og:site_name': name,
    'og:title': title,
    'og:description': description,
    'og:url': address,
    'og:locale': territory(lang),
    'og:locale:alternate': territory(otherLocale(lang)),
    'og:image': new URL(addresses.file(socialImageFile(lang)), origin).href,
    'og:image:width': String(socialImageSize.width),
    'og:image:height': String(socialImageSize.height),
    'og:image:alt': `${name}. ${tagline}.`,
  };
  return Object.entries(tags).map(([property, content]) => ({ property, content }));
}

/** `fr-BE` as Open Graph writes it: `fr_BE`. */
function territory(locale: Locale): string {
  return languageTags[locale].replace('-', '_');
}
