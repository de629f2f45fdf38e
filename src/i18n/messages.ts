import type { ChronologyEventKind } from '../domain/chronology.ts';
import type { Locale } from '../domain/locale.ts';
import type { RelationKind, TargetKind } from '../domain/relation.ts';
import type { StatusKind } from '../domain/status.ts';
import type { CountedForms } from './format.ts';

/** Every word of the site's own in one language. Each language gives all of them; there is no fallback. */
export interface Messages {
  /** The name of this language, in this language. */
  readonly languageName: string;
  readonly site: {
    readonly name: string;
    readonly tagline: string;
    readonly description: string;
  };
  /** What stands on everything that is made of an invented archive. */
  readonly invention: {
    readonly name: string;
    readonly notice: string;
  };
  readonly navigation: {
    readonly skipToContent: string;
    readonly main: string;
    readonly language: string;
    readonly bothLanguages: string;
    readonly home: string;
    readonly allQuestions: string;
    readonly search: string;
    readonly about: string;
    readonly senateSite: string;
    readonly footer: string;
  };
  readonly search: {
    readonly title: string;
    readonly description: string;
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    readonly needsScript: string;
    readonly browseInstead: string;
    readonly searching: string;
    /** How many the newest questions gave, while the older ones are still being searched. */
    readonly searchingOlder: (count: number, query: string) => string;
    /** Said where results of older questions were put after those of newer ones. */
    readonly olderFollow: string;
    readonly partsMissing: string;
    readonly unavailable: string;
    readonly noResults: (query: string) => string;
    readonly noResultsAdvice: string;
    readonly noResultsFiltered: string;
    /** Said where filters are chosen and nothing is looked for. */
    readonly queryNeeded: string;
    readonly results: (count: number, query: string) => string;
    readonly more: string;
    readonly filters: string;
    readonly year: string;
    readonly anyYear: string;
    readonly state: string;
    readonly anyState: string;
    /** The names of the filters in an address. */
    readonly parameters: { readonly year: string; readonly state: string };
    readonly asker: string;
    readonly minister: string;
    readonly askedOn: string;
    readonly inQuestion: string;
    readonly inReply: string;
    /** Said of a result whose text is in the other language than the page. */
    readonly textLanguage: Readonly<Record<Locale, string>>;
    readonly goToQuestion: (questionNumber: string) => string;
    readonly notHeld: (questionNumber: string) => string;
    readonly senatePage: string;
  };
  readonly home: {
    readonly heading: string;
    readonly introduction: string;
    readonly held: (questions: number, firstYear: string, lastYear: string) => string;
    readonly newest: string;
    readonly byYear: string;
    readonly series: string;
    readonly seriesEntry: (members: number) => string;
  };
  readonly question: {
    readonly kindOfDocument: string;
    readonly folio: (legislature: number, parliamentaryYear: string) => string;
    readonly pageTitle: (questionNumber: string, title: string) => string;
    readonly asked: (authors: string, authorCount: number, on: string) => string;
    /** Introduces an office that is only known in the other language, without its preposition. */
    readonly toOffice: string;
    /** Said before its outcome of a question that was asked before, or as something else: which comes with its preposition. */
    readonly origin: {
      readonly resubmission: (of: string) => string;
      readonly requalification: (of: string) => string;
    };
    readonly outcome: Outcomes;
    readonly onThisPage: string;
    readonly question: string;
    readonly reply: (ordinal: number, count: number) => string;
    readonly provisional: string;
    readonly receivedOn: (on: string) => string;
    /** Said of a text by the language it is in: the one it was written in, or the one it was translated into. */
    readonly original: Readonly<Record<Locale, string>>;
    readonly translation: Readonly<Record<Locale, string>>;
    readonly untitled: string;
    /** Said where a page shows the other language for want of its own; the link leads to the Senate's page. */
    readonly otherLanguageOnly: {
      readonly notice: string;
      readonly shownInstead: string;
      readonly officialLink: string;
    };
    readonly noTextAtAll: string;
    readonly replyTextMissing: string;
    readonly linkToParagraph: (ordinal: number) => string;
    readonly linkToSubQuestion: (number: string) => string;
    /** @param service - the name of the service whose point it is */
    readonly linkToPoint: (number: string, service: string | null) => string;
    readonly linkToService: (service: string) => string;
    readonly linkToQuestion: string;
    readonly linkToReply: string;
    readonly linkCopied: string;
    readonly onlyInThisLanguage: string;
    /** Stands for a service whose name is in the other language. */
    readonly service: (ordinal: number) => string;
    /** @param numbers - of points of a reply, listed */
    readonly point: (numbers: string, count: number) => string;
    /** Leads to what answers a sub-question. */
    readonly answeredIn: string;
    /** Leads from a point of a reply to the sub-questions it answers. */
    readonly answers: (count: number) => string;
    readonly interleave: string;
    /** Said at the reply while its points stand under the sub-questions. */
    readonly interleaved: string;
    readonly table: string;
    readonly chronology: string;
    readonly deadline: (on: string) => string;
    readonly themes: string;
    readonly asker: string;
    readonly addressee: string;
    readonly askedOn: string;
    readonly session: string;
    readonly relations: string;
    readonly officialPage: string;
    readonly sources: string;
    readonly readFrom: string;
    readonly digest: string;
  };
  readonly status: Readonly<Record<StatusKind, string>>;
  readonly statusDays: CountedForms;
  /** Said behind the days of a reply that came after the deadline. */
  readonly statusLate: string;
  readonly event: Readonly<Record<ChronologyEventKind, string>>;
  readonly relation: Readonly<Record<RelationKind, string>>;
  readonly target: Readonly<Record<TargetKind, string>>;
  /** The same behind a noun, with its preposition. */
  readonly ofTarget: Readonly<Record<TargetKind, string>>;
  readonly life: { readonly heading: string };
  /** The questions that mention the one of the page. */
  readonly mentions: { readonly heading: string; readonly further: CountedForms };
  readonly independent: string;
  readonly series: {
    readonly kindOfDocument: string;
    /** @param name - of the series: what was asked again after an election has the same title */
    readonly description: (name: string, title: string, members: number) => string;
    readonly introduction: (author: string, authorCount: number, members: number) => string;
    readonly held: (held: number, members: number) => string;
    readonly sentTo: CountedForms;
    readonly all: string;
    readonly previous: (questionNumber: string) => string;
    readonly next: (questionNumber: string) => string;
    readonly caption: string;
    readonly number: string;
    readonly minister: string;
    readonly state: string;
    readonly ministerUnknown: string;
    readonly senateSite: string;
    readonly notHeld: string;
    readonly notHeldExplanation: string;
    readonly senatePage: (questionNumber: string) => string;
    readonly untitled: string;
  };
  /** How a question is cited. Dates, sessions and names come in words. */
  readonly cite: {
    readonly heading: string;
    /** Said where a script knows which place is read. */
    readonly hint: string;
    readonly legal: string;
    readonly running: string;
    readonly copy: string;
    readonly copied: string;
    readonly institution: string;
    readonly extraordinarySession: (year: string) => string;
    readonly legalReference: (
      questionNumber: string,
      authors: string,
      session: string,
      askedOn: string,
      repliedOn: string | null,
    ) => string;
    /** @param addressee - with its preposition */
    readonly runningReference: (
      questionNumber: string,
      authors: string,
      addressee: string | null,
      title: string | null,
      askedOn: string,
      repliedOn: string | null,
    ) => string;
  };
  readonly years: {
    readonly heading: string;
    readonly description: string;
    readonly yearHeading: (year: string) => string;
    readonly yearDescription: (year: string, count: string) => string;
    readonly page: (page: number, pages: number) => string;
    readonly pages: string;
    readonly newer: string;
    readonly older: string;
    readonly questions: CountedForms;
    readonly yearExplanation: string;
    readonly otherYears: string;
  };
  readonly about: {
    readonly title: string;
    readonly description: string;
    readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
    readonly officialSite: string;
  };
  readonly notFound: {
    readonly title: string;
    readonly explanation: string;
    readonly suggestion: (questionNumber: string) => string;
    readonly ways: string;
  };
  /** Prepositions with which a printed addressee begins, longest first, in lower case. */
  readonly addresseePrepositions: readonly string[];
}

/** The second sentence of a question's page: what became of it. Dates come in words. */
export interface Outcomes {
  /** @param daysLate - how many of the days lie behind the deadline, 0 where none do */
  readonly answered: (on: string, days: number, daysLate: number) => string;
  readonly answeredUndated: string;
  readonly answeredProvisionally: (on: string) => string;
  readonly withdrawn: (on: string) => string;
  readonly requalified: (on: string | null) => string;
  readonly requalifiedAs: (target: string, on: string | null) => string;
  readonly resubmitted: (questionNumber: string) => string;
  readonly legislatureEnded: (on: string) => string;
  readonly fileClosed: (on: string) => string;
  /**
   * Of a question without a reply.
   *
   * @param asOf - the day to which its days are counted, `null` where none are
   * @param daysLate - how many of them lie behind the deadline, 0 where none do
   * @param remindedOn - the day of the last reminder, `null` where there was none
   */
  readonly unanswered: (asOf: string | null, days: number, daysLate: number, remindedOn: string | null) => string;
}
