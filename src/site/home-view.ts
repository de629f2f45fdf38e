import type { Locale } from '../domain/locale.ts';
import { messages } from '../i18n/dictionaries.ts';
import type { Addresses } from './addresses.ts';
import { seriesOf, type Archive } from './archive.ts';
import { toQuestionRow, toYearLinks, type QuestionRow, type YearLink } from './list-view.ts';
import type { Phrase } from './phrase.ts';
import { toSeriesView } from './series-view.ts';

const newestShown = 5;
const seriesShown = 5;

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
  readonly newest: readonly QuestionRow[];
  readonly series: readonly SeriesLink[];
  readonly years: readonly YearLink[];
}

/** The home page: what the archive holds, its newest questions and series, and all its years. */
export function toHomeView(archive: Archive, addresses: Addresses, locale: Locale): HomeView {
  const { home } = messages[locale];
  const firstYear = archive.years.at(-1)?.year;
  const lastYear = archive.years.at(0)?.year;
  return {
    searchAddress: addresses.search[locale],
    held: firstYear && lastYear ? home.held(archive.questions.length, firstYear, lastYear) : '',
    newest: archive.questions.slice(0, newestShown).map((question) => toQuestionRow(question, addresses, locale)),
    series: seriesOf(archive)
      .slice(0, seriesShown)
      .map((series) => ({
        href: addresses.series(series.name)[locale],
        title: toSeriesView(series, archive, addresses, locale).title,
        extent: home.seriesEntry(series.members.length),
      })),
    years: toYearLinks(archive.years, addresses, locale),
  };
}
