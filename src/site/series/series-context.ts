import { localesOf, localize, locales, type Locale, type Localized } from '../../domain/locale.ts';
import type { Addresses, PageLanguage } from '../addresses.ts';
import type { Phrase } from '../phrase.ts';
import type { MentionLinks } from '../text/inline-view.ts';
import { toWordingInBoth, type WordingInBoth } from '../text/wording-in-both.ts';

/** What every part of a series' page is made with. */
export interface SeriesContext {
  /** The language of the page, and of the pages that it leads to. */
  readonly language: PageLanguage;
  readonly addresses: Addresses;
  /** Where the questions are found that the texts mention, for a page or a side in a language. */
  readonly mentionLinks: Readonly<Record<Locale, MentionLinks>>;
  /**
   * Where a place of the comparison is found: on this page, or on one of its section.
   *
   * @param sectionId - the section that it stands in; `null` for what stands on the page of the whole series
   */
  readonly placeOf: (anchor: string, sectionId: string | null) => string;
  /** The address of a page of a section, from 1, of a series in which sections have pages of their own. */
  readonly pageOf: (sectionId: string, page: number) => string;
}

/** The languages of a page's own words. */
export function shownLocales({ language }: Pick<SeriesContext, 'language'>): readonly Locale[] {
  return language === 'both' ? locales : [language];
}

/** Words of the site in the languages of a page; of both together, a colon stands behind the last. */
export function wordsIn(context: Pick<SeriesContext, 'language'>, wordsOf: (locale: Locale) => string): WordingInBoth {
  if (context.language !== 'both') return [{ text: wordsOf(context.language), lang: undefined }];
  return toWordingInBoth(localize(wordsOf)).map((words, index, all) => {
    return index === all.length - 1 ? words : { ...words, text: words.text.replace(/\u00a0?:$/u, '') };
  });
}

/** Words that are printed in one language or both, for the languages of a page; the same ones once. */
export function phrasesIn(
  context: Pick<SeriesContext, 'language'>,
  phraseOf: (locale: Locale) => Phrase,
): WordingInBoth {
  const shown = shownLocales(context).map((page) => ({ page, ...phraseOf(page) }));
  return shown
    .filter(({ text }, index) => shown.findIndex((other) => other.text === text) === index)
    .map(({ page, text, locale }) => {
      return { text, lang: context.language !== 'both' && page === locale ? undefined : locale };
    });
}

/** Words as texts print them, in the languages of these. */
export function printedIn({ language }: Pick<SeriesContext, 'language'>, printed: Localized<string>): WordingInBoth {
  if (language === 'both') return toWordingInBoth(printed);
  return localesOf(printed).map((locale) => {
    return { text: printed[locale] ?? '', lang: locale === language ? undefined : locale };
  });
}

/** Words for a place that holds text only, as the name of a link; both languages parted by a dot. */
export function labelIn(context: Pick<SeriesContext, 'language'>, wordsOf: (locale: Locale) => string): string {
  return [...new Set(shownLocales(context).map(wordsOf))].join(' · ');
}
