import type { Locale } from '../domain/locale.ts';
import { messages } from '../i18n/dictionaries.ts';
import type { Addresses } from './addresses.ts';
import { toListRow, toYearLinks, type QuestionRow, type SeriesRow, type YearLink } from './list-view.ts';
import { findPhrase, type Phrase } from './phrase.ts';
import type { HomeFacts } from './plan/home-facts.ts';

/** A series on the home page. */
export interface SeriesLink {
  readonly href: string;
  readonly title: Phrase;
  readonly extent: string;
}

/** The home page in one language. */
export interface HomeView {
  readonly searchAddress: string;
  /** What the archive holds, in words; empty for an empty archive. */
  readonly held: string;
  readonly newest: readonly (QuestionRow | SeriesRow)[];
  readonly series: readonly SeriesLink[];
  readonly years: readonly YearLink[];
}

/** The home page: what the archive holds, its newest questions and series, and all its years. */
export function toHomeView(facts: HomeFacts, addresses: Addresses, locale: Locale): HomeView {
  const { home, series } = messages[locale];
  const firstYear = facts.years.at(-1)?.year;
  const lastYear = facts.years.at(0)?.year;
  return {
    searchAddress: addresses.search[locale],
    held: firstYear && lastYear ? home.held(facts.questions, firstYear, lastYear) : '',
    newest: facts.newest.map((entry) => toListRow(entry, addresses, locale)),
    series: facts.series.map(({ name, title, members }) => ({
      href: addresses.series(name)[locale],
      title: findPhrase(title, locale) ?? { text: series.untitled, locale },
      extent: home.seriesEntry(members),
    })),
    years: toYearLinks(facts.years, addresses, locale),
  };
}
