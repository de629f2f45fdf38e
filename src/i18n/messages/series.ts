import type { CountedForms } from '../format.ts';

/** What a member of a series says to a sub-question, or why it says nothing. */
export type CellKind =
  | 'answered'
  | 'answered-jointly'
  | 'whole'
  | 'refers'
  | 'outside-competence'
  | 'no-point'
  | 'asked-otherwise'
  | 'no-reply'
  | 'reply-not-held'
  | 'not-held';

/** What is explained: the others say it themselves. */
export type ExplainedKind = Exclude<CellKind, 'no-reply' | 'reply-not-held' | 'not-held'>;

/** The page of a series, and what a question says of its series. */
export interface SeriesMessages {
  readonly kindOfDocument: string;
  /** @param name - of the series: what was asked again after an election has the same title */
  readonly description: (name: string, title: string, members: number) => string;
  /** @param on - the day, where it was the same for all */
  readonly introduction: (author: string, authorCount: number, members: number, on: string | null) => string;
  readonly held: (held: number, members: number) => string;
  /** How many dated replies came, and after how many days at least and at most. */
  readonly replied: (count: number, fewest: number, most: number) => string;
  readonly sentTo: CountedForms;
  readonly all: string;
  readonly previous: (questionNumber: string) => string;
  readonly next: (questionNumber: string) => string;
  readonly caption: string;
  readonly ministerUnknown: string;
  readonly senateSite: string;
  readonly notHeld: string;
  readonly notHeldExplanation: string;
  readonly senatePage: (questionNumber: string) => string;
  readonly untitled: string;

  /** The overview: its heading, what it is, its columns, and by what its rows are sorted. */
  readonly overview: string;
  readonly overviewCaption: string;
  readonly number: string;
  readonly minister: string;
  readonly state: string;
  readonly days: string;
  /** The days to a reply, where no column says what is counted. */
  readonly inDays: CountedForms;
  readonly sortedBy: (column: string) => string;
  readonly inTime: string;
  /** How many days after the deadline. */
  readonly late: CountedForms;
  /** In a cell, in a word or two; and what that means. */
  readonly cell: Readonly<Record<CellKind, string>>;
  readonly cellMeaning: Readonly<Record<ExplainedKind, string>>;
  readonly services: CountedForms;
  readonly legend: string;
  /** Stands before the names of the formats. */
  readonly gridFiles: string;

  /** The question's own text. */
  readonly question: string;
  /** To how many members that the archive holds the text was sent: to all, or to some of them. */
  readonly sameText: CountedForms;
  readonly versionShown: CountedForms;
  readonly otherVersion: string;
  readonly readThere: string;
  readonly withoutText: string;

  readonly subQuestion: (number: string) => string;
  readonly subQuestions: string;
  readonly general: string;
  /** What stands over the replies to a question without sub-questions. */
  readonly replies: string;
  readonly linkToSection: string;
  /** Said where no reply bears on a sub-question, and where the archive holds none at all. */
  readonly nobody: string;
  readonly noReplies: string;
  /** What a part of a reply is that is no point on a sub-question. */
  readonly undivided: string;
  readonly undividedService: string;
  /** The same of what has points of its own, none of which is on a sub-question. */
  readonly dividedOtherwise: string;
  readonly dividedOtherwiseService: string;
  readonly outsidePoints: string;
  readonly unmatchedPoints: string;
  /** @param numbers - of the sub-questions that a point answers, listed */
  readonly together: (numbers: string) => string;
  /** @param place - the question and the point: `5-8916, point 3` */
  readonly linkToPart: (place: string) => string;
  readonly sameWords: CountedForms;
  readonly referral: Readonly<Record<'refers' | 'outside-competence', string>>;
  /** Leads to the members that a reply refers to. */
  readonly meant: string;

  readonly nearlySame: string;
  readonly figuresDiffer: string;
  readonly negationDiffers: string;
  readonly differences: string;
  /** Said to screen readers before words that one text has and the other has not. */
  readonly removed: string;
  readonly added: string;
  readonly wordsLeftOut: CountedForms;

  /** Behind the replies to a sub-question: what else bears on it. */
  readonly jointlyElsewhere: string;
  readonly undividedElsewhere: CountedForms;
  readonly withoutPoint: string;
  readonly askedOtherwise: string;

  /** The page of one section of a long series, and the way between such pages. */
  readonly toPart: string;
  readonly partTitle: (name: string, section: string) => string;
  readonly previousPart: string;
  readonly nextPart: string;
  /** Which page of a section with several this is, behind its name; what names them all, and one of them. */
  readonly pageOfPart: (page: number, pages: number) => string;
  readonly pagesOfPart: string;
  readonly pageNumber: (page: number) => string;
  /** Whose replies stand on a page, in whole or in part. */
  readonly repliesOf: CountedForms;
  /** Where a page has no words, as those of its members stand with the same ones of others. */
  readonly saidElsewhere: string;

  /** What the series was submitted again as, or came from. */
  readonly resubmissionOf: string;
  readonly resubmittedAs: string;
  readonly seriesNamed: (name: string) => string;
  readonly inFull: string;
  readonly questionsOfIt: CountedForms;
  readonly ofMember: (questionNumber: string) => string;
  readonly life: string;
}
