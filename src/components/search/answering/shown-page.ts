import { filterValues, type OtherLanguagePart } from '../../../domain/search-filter.ts';
import type { Locale } from '../../../domain/locale.ts';
import { otherLocale } from '../../../domain/other-locale.ts';
import type { Query } from '../../../query/query.ts';
import { searchedParts } from '../../../query/searched-parts.ts';
import type { MatchedPage } from '../engine.ts';
import type { MatchedWord } from './excerpt.ts';
import { findMatchedPlaces, findMatchedWords, type MatchedPlace } from './matched-places.ts';

/** A page that was found, as a result shows it. */
export interface ShownPage {
  readonly page: MatchedPage;
  /** Its words that match, in reading order. */
  readonly matches: readonly MatchedWord[];
  /** The places in which words match, the best first. */
  readonly places: readonly MatchedPlace[];
  /** The language of the page, and that of the texts on it. */
  readonly locale: Locale;
  readonly textLocale: Locale;
}

/** Finds what a result shows of a page: places of the parts alone that the query looks in. */
export function toShownPage(page: MatchedPage, query: Query, locale: Locale): ShownPage {
  const textLocale = isInOther(page, 'text') ? otherLocale(locale) : locale;
  const matches = findMatchedWords(page, query);
  const parts: readonly string[] = searchedParts(query);
  const isSearched = ({ place: { section } }: MatchedPlace): boolean => parts.length > 1 || parts.includes(section);
  const places = findMatchedPlaces(page, matches).filter(isSearched);
  return { page, matches, places, locale, textLocale };
}

/** The address of a place of a page. */
export function addressOfPlace({ url }: Pick<MatchedPage, 'url'>, { place }: MatchedPlace): string {
  return `${url}#${place.id}`;
}

/** Marks an element whose words are in the other language than the page's own. */
export function markOther(element: HTMLElement, { page, locale }: ShownPage, part: OtherLanguagePart): void {
  if (isInOther(page, part)) element.lang = otherLocale(locale);
}

function isInOther({ filters }: MatchedPage, part: OtherLanguagePart): boolean {
  return filterValues(filters, 'otherLanguage').includes(part);
}
