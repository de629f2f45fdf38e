import type { Locale } from '../../domain/locale.ts';
import type { ListedField, TranslatedField } from '../../domain/query-field.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Series } from '../../domain/series.ts';
import type { SectionRows } from '../../structure/alignment/row-notation.ts';
import type { PageAddresses, PageLanguage } from '../addresses.ts';
import type { KeywordPair } from '../keyword-pairs.ts';
import type { SearchChoices } from '../search-choices.ts';
import type { SearchShard } from '../search-facts.ts';
import type { PackedNumbers } from '../../domain/packed-numbers.ts';
import type { CountedValue } from '../search-values.ts';
import type { ValuePair } from '../value-pairs.ts';

import type { HomeFacts } from './home-facts.ts';
import type { ListEntry } from './list-entries.ts';
import type { SeriesPageFacts } from './series-page-facts.ts';
import type { PartPage } from './series-parts.ts';
import type { Surroundings } from './surroundings.ts';

/** A parliamentary year, `yyyy-yyyy`, and how many questions it has. */
export interface YearCount {
  readonly year: string;
  readonly questions: number;
}

/** A series whose members' texts are compared. */
export interface ComparedSeries extends Series {
  /** The members that the archive holds, in their order. */
  readonly held: readonly QuestionNumber[];
}

/** What the pages of each route are given. Everything that a page shows comes from here or from the Markdown it reads. */
export interface RouteProps {
  readonly home: { readonly language: PageLanguage; readonly home: HomeFacts };
  readonly question: {
    readonly locale: Locale;
    readonly questionNumber: QuestionNumber;
    readonly surroundings: Surroundings;
  };
  readonly 'bilingual-question': {
    readonly questionNumber: QuestionNumber;
    readonly surroundings: Surroundings;
    /** Which paragraphs stand side by side, where that is known. */
    readonly rows: SectionRows;
  };
  readonly series: { readonly language: PageLanguage; readonly series: SeriesPageFacts };
  readonly 'series-part': {
    readonly language: PageLanguage;
    readonly series: SeriesPageFacts;
    readonly part: PartPage;
  };
  readonly 'series-csv': { readonly locale: Locale; readonly series: ComparedSeries };
  readonly 'series-json': { readonly series: ComparedSeries };
  /** `alias` is what the series called `name` may have been called before. */
  readonly 'series-alias': {
    readonly language: PageLanguage;
    readonly alias: QuestionNumber;
    readonly name: QuestionNumber;
    /** Of the page that it leads to; `null` for that of the whole series. */
    readonly part: PartPage | null;
  };
  readonly years: { readonly locale: Locale; readonly years: readonly YearCount[] };
  readonly year: {
    readonly locale: Locale;
    readonly year: string;
    /** Which page of the year this is, from 1, and of how many. */
    readonly page: number;
    readonly pages: number;
    /** How many questions the year has, and what this page lists. */
    readonly count: number;
    readonly entries: readonly ListEntry[];
  };
  readonly search: {
    readonly locale: Locale;
    /** What is searched, the newest first. */
    readonly shards: readonly SearchShard[];
    readonly choices: readonly SearchChoices[];
    /** For who cannot search. */
    readonly years: readonly YearCount[];
  };
  readonly 'search-help': { readonly locale: Locale };
  /** A file of what a field of a query can be. */
  readonly 'search-values': {
    readonly locale: Locale;
    readonly field: ListedField;
    readonly values: readonly CountedValue[];
  };
  /** A file of what the values of a field are called in the other language. */
  readonly 'search-translations': {
    readonly locale: Locale;
    readonly field: TranslatedField;
    readonly pairs: readonly ValuePair[];
  };
  /** A file of what the keywords that begin with a letter are called in the other language. */
  readonly 'keyword-translations': { readonly locale: Locale; readonly keywords: readonly KeywordPair[] };
  /** A file of the questions that have each theme of a group. */
  readonly 'theme-questions': { readonly locale: Locale; readonly themes: readonly PackedNumbers[] };
  readonly about: { readonly locale: Locale };
  readonly 'not-found': object;
  readonly robots: object;
  readonly 'sitemap-index': { readonly parts: readonly string[] };
  readonly sitemap: { readonly part: string; readonly pages: readonly PageAddresses[] };
}
export type RouteName = keyof RouteProps;

/** A page that is to be rendered, or a file such as the sitemap. It is plain data: written as JSON it is the same. */
export type PlannedPage<R extends RouteName = RouteName> = {
  [Route in R]: {
    readonly route: Route;
    /** Where it is written, relative to the site's folder, with `/`: `fr/5-8916/index.html`. */
    readonly file: string;
    /** The variable parts of its address, as its route names them; none for a route of one address. */
    readonly params: Readonly<Record<string, string>>;
    readonly props: RouteProps[Route];
    /** The questions whose Markdown it reads. */
    readonly reads: readonly QuestionNumber[];
  };
}[R];
