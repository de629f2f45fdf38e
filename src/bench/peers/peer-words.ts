import type { Locale } from '../../domain/locale.ts';
import { messages } from '../../i18n/dictionaries.ts';
import type { Addresses } from '../../site/addresses.ts';
import { contentSecurityPolicy } from '../../site/content-security-policy.ts';

/** The words and addresses that every question's page of an invented archive has in a language, by the name that a template knows them by. */
export function toPeerWords(addresses: Addresses, locale: Locale): Readonly<Record<string, string>> {
  const { site, invention, navigation, search, question } = messages[locale];
  return {
    contentSecurityPolicy: contentSecurityPolicy(false),
    site: 'http://localhost:4321',
    siteName: site.name,
    tagline: site.tagline,
    inventionName: invention.name,
    inventionNotice: invention.notice,
    skipToContent: navigation.skipToContent,
    mainNavigation: navigation.main,
    footerNavigation: navigation.footer,
    language: navigation.language,
    bothLanguages: navigation.bothLanguages,
    french: messages.fr.languageName,
    dutch: messages.nl.languageName,
    allQuestions: navigation.allQuestions,
    search: search.title,
    searchLink: navigation.search,
    searchLabel: search.label,
    searchHint: search.shortHint,
    searchSubmit: search.submit,
    about: navigation.about,
    senateSite: navigation.senateSite,
    home: addresses.home[locale],
    yearsAddress: addresses.years[locale],
    searchAddress: addresses.search[locale],
    aboutAddress: addresses.about[locale],
    linkCopied: question.linkCopied,
  };
}
