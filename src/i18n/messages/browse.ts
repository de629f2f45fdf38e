import type { CountedForms } from '../format.ts';

/** The first page and the lists of a parliamentary year. */
export interface BrowseMessages {
  readonly home: {
    readonly heading: string;
    readonly introduction: string;
    readonly held: (questions: number, firstYear: string, lastYear: string) => string;
    readonly newest: string;
    readonly byYear: string;
    readonly series: string;
    readonly seriesEntry: (members: number) => string;
  };
  readonly years: {
    readonly heading: string;
    readonly description: string;
    readonly yearHeading: (year: string) => string;
    readonly yearDescription: (year: string, count: number) => string;
    readonly page: (page: number, pages: number) => string;
    readonly pages: string;
    readonly newer: string;
    readonly older: string;
    readonly questions: CountedForms;
    readonly yearExplanation: string;
    readonly otherYears: string;
  };
  /** A question to several members of the government, in a list of questions. */
  readonly listedSeries: {
    readonly ministers: CountedForms;
    readonly replies: (replies: number, questions: number) => string;
    readonly questions: CountedForms;
  };
}
