import type { Locale } from '../../domain/locale.ts';

/** The search page. */
export interface SearchMessages {
  readonly title: string;
  readonly description: string;
  readonly label: string;
  /** What may be searched for. */
  readonly hint: string;
  /** The same within a narrow box. */
  readonly shortHint: string;
  readonly submit: string;
  readonly needsScript: string;
  readonly browseInstead: string;
  readonly searching: string;
  /** How many the first questions of the order gave, while the others are still being searched. */
  readonly searchingOthers: (count: number, query: string, isOldestFirst: boolean) => string;
  /** Said where results that came later were put after others that would stand behind them. */
  readonly laterFollow: string;
  readonly partsMissing: string;
  readonly unavailable: string;
  readonly noResults: (query: string) => string;
  readonly more: string;
  readonly filters: string;
  readonly state: string;
  readonly asker: string;
  readonly minister: string;
  readonly askedOn: string;
  /** Said of a result whose text is in the other language than the page. */
  readonly textLanguage: Readonly<Record<Locale, string>>;
  readonly goToQuestion: (questionNumber: string) => string;
  readonly notHeld: (questionNumber: string) => string;
  readonly senatePage: string;
  readonly findings: QueryFindingMessages;
}

/** What is said of a query that could not be understood, each in a sentence or two that say what is done instead. */
export interface QueryFindingMessages {
  readonly unknownField: (field: string, known: string) => string;
  readonly fieldWithoutValue: (field: string) => string;
  /** `known` is what the field can be: all of it, or examples. */
  readonly unknownValue: (value: string, field: string, known: string, isAll: boolean) => string;
  readonly unmatchedValue: (value: string, field: string) => string;
  readonly excludedDate: (written: string) => string;
  readonly repeatedDate: (written: string) => string;
  readonly reversedDates: string;
  readonly unclosedQuote: string;
  readonly emptyPhrase: string;
  readonly loneMinus: string;
  readonly loneSign: (sign: string) => string;
  readonly tooManyWords: (most: number) => string;
  readonly onlyExclusions: string;
  readonly noPartLeft: string;
  readonly partWithoutWords: string;
}
