import { locales, type Locale } from '../domain/locale.ts';
import { messages } from '../i18n/dictionaries.ts';
import type { Addresses, PageAddresses, PageLanguage } from './addresses.ts';
import type { Phrase } from './phrase.ts';

/** A link of the site's frame. */
export interface ShellLink {
  readonly href: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

/** A link to the same page in another language: each of its words in the language that it is in. */
export interface SwitchLink {
  readonly href: string;
  /** The language of the page it leads to; `null` for the page in both. */
  readonly hreflang: Locale | null;
  readonly phrases: readonly Phrase[];
  readonly isCurrent: boolean;
}

/** The frame of a page in one of its languages. */
export interface ShellLanguage {
  readonly locale: Locale;
  readonly home: string;
  readonly searchAddress: string;
  readonly links: readonly ShellLink[];
}

/** The frame around a page: one set of links a language of the page, and the way to the other languages. */
export interface ShellView {
  readonly languages: readonly ShellLanguage[];
  /** The page holds a search form of its own, so that the masthead needs none. */
  readonly hasOwnSearch: boolean;
  readonly switchLinks: readonly SwitchLink[];
}

/** @param current - the section of the site that the page is the entrance of */
export function toShellView(
  language: PageLanguage,
  addresses: Addresses,
  alternates: PageAddresses | null,
  current: 'years' | 'search' | 'about' | undefined,
): ShellView {
  const shown = language === 'both' ? locales : [language];
  const target = alternates ?? addresses.home;
  const both = target.both ?? addresses.home.both;
  return {
    hasOwnSearch: current === 'search' || alternates?.both === addresses.home.both,
    languages: shown.map((locale) => ({
      locale,
      home: addresses.home[locale],
      searchAddress: addresses.search[locale],
      links: [
        {
          href: addresses.years[locale],
          text: messages[locale].navigation.allQuestions,
          isCurrent: current === 'years',
        },
        { href: addresses.search[locale], text: messages[locale].navigation.search, isCurrent: current === 'search' },
        { href: addresses.about[locale], text: messages[locale].navigation.about, isCurrent: current === 'about' },
      ],
    })),
    switchLinks: [
      ...locales.map((locale) => ({
        href: target[locale],
        hreflang: locale,
        phrases: [{ text: messages[locale].languageName, locale }],
        isCurrent: alternates !== null && language === locale,
      })),
      {
        href: both,
        hreflang: null,
        phrases: shown.map((locale) => ({ text: messages[locale].navigation.bothLanguages, locale })),
        isCurrent: alternates !== null && language === 'both',
      },
    ],
  };
}
