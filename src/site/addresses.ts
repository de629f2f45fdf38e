import { locales, type Locale } from '../domain/locale.ts';
import type { ListedField, TranslatedField } from '../domain/query-field.ts';
import type { QuestionNumber } from '../domain/question-number.ts';

/** The language of a page: one of the two, or both side by side. */
export const pageLanguages = [...locales, 'both'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** One page in every language it has; `both` is the neutral address, where there is one. */
export interface PageAddresses {
  readonly fr: string;
  readonly nl: string;
  readonly both?: string;
}

/** The grid of a series as files. */
export interface SeriesFileAddresses {
  /** In each language, for spreadsheets. */
  readonly csv: Readonly<Record<Locale, string>>;
  /** In both languages, for programs. */
  readonly json: string;
}

/** Every address of the site, below the path it is published under. Addresses of pages begin and end with a slash. */
export interface Addresses {
  readonly home: Required<PageAddresses>;
  readonly question: (questionNumber: QuestionNumber) => Required<PageAddresses>;
  readonly series: (name: QuestionNumber) => Required<PageAddresses>;
  readonly seriesFiles: (name: QuestionNumber) => SeriesFileAddresses;
  /**
   * A section of a series whose texts are too long for one page.
   *
   * @param section - its id: `q-3`
   * @param page - from 1, which is the section's own address
   */
  readonly seriesPart: (name: QuestionNumber, section: string, page: number) => Required<PageAddresses>;
  readonly years: PageAddresses;
  /** @param page - from 1, which is the year's own address */
  readonly year: (year: string, page: number) => PageAddresses;
  readonly search: PageAddresses;
  readonly searchHelp: PageAddresses;
  /** What a field of a query can be, as a file that the search fetches. */
  readonly searchValues: (field: ListedField) => PageAddresses;
  /** What the values of a field are called in the other language than that of the address, as a file. */
  readonly searchTranslations: (field: TranslatedField) => PageAddresses;
  /** The same of the themes alone that begin with a letter: a small file. */
  readonly keywordTranslations: (letter: string) => PageAddresses;
  /** The questions that have each theme of a group, as a file. @param group - from 0, the most frequent themes */
  readonly themeQuestions: (group: number) => PageAddresses;
  readonly about: PageAddresses;
  /** A file at the root of the site, as `robots.txt`. */
  readonly file: (name: string) => string;
}

/** The sections of the site as each language writes them in an address. */
export const sections = {
  series: { fr: 'series', nl: 'reeksen', both: 'series' },
  years: { fr: 'annees', nl: 'jaren' },
  search: { fr: 'recherche', nl: 'zoeken' },
  searchHelp: { fr: 'recherche/aide', nl: 'zoeken/hulp' },
  about: { fr: 'a-propos', nl: 'over' },
} as const;

/**
 * The addresses of a site published under a path.
 *
 * @param base - the path, as `/` or `/archive`; a slash at its end is optional
 */
export function createAddresses(base: string): Addresses {
  const root = base.endsWith('/') ? base : `${base}/`;
  const inBoth = (section: { fr: string; nl: string }, rest = ''): PageAddresses => ({
    fr: `${root}fr/${section.fr}/${rest}`,
    nl: `${root}nl/${section.nl}/${rest}`,
  });
  return {
    home: { fr: `${root}fr/`, nl: `${root}nl/`, both: root },
    question: (questionNumber) => ({
      fr: `${root}fr/${questionNumber}/`,
      nl: `${root}nl/${questionNumber}/`,
      both: `${root}${questionNumber}/`,
    }),
    series: (name) => ({
      fr: `${root}fr/${sections.series.fr}/${name}/`,
      nl: `${root}nl/${sections.series.nl}/${name}/`,
      both: `${root}${sections.series.both}/${name}/`,
    }),
    seriesFiles: (name) => ({
      csv: {
        fr: `${root}fr/${sections.series.fr}/${name}.csv`,
        nl: `${root}nl/${sections.series.nl}/${name}.csv`,
      },
      json: `${root}${sections.series.both}/${name}.json`,
    }),
    seriesPart: (name, section, page) => {
      const rest = page === 1 ? `${name}/${section}/` : `${name}/${section}/${page}/`;
      return {
        fr: `${root}fr/${sections.series.fr}/${rest}`,
        nl: `${root}nl/${sections.series.nl}/${rest}`,
        both: `${root}${sections.series.both}/${rest}`,
      };
    },
    years: inBoth(sections.years),
    year: (year, page) => inBoth(sections.years, page === 1 ? `${year}/` : `${year}/${page}/`),
    search: inBoth(sections.search),
    searchHelp: inBoth(sections.searchHelp),
    searchValues: (field) => inBoth(sections.search, `${field}.json`),
    searchTranslations: (field) => ({
      fr: `${root}fr/${sections.search.fr}/nl/${field}.json`,
      nl: `${root}nl/${sections.search.nl}/fr/${field}.json`,
    }),
    keywordTranslations: (letter) => ({
      fr: `${root}fr/${sections.search.fr}/nl/theme/${letter}.json`,
      nl: `${root}nl/${sections.search.nl}/fr/theme/${letter}.json`,
    }),
    themeQuestions: (group) => inBoth(sections.search, `theme/${group}.json`),
    about: inBoth(sections.about),
    file: (name) => `${root}${name}`,
  };
}
