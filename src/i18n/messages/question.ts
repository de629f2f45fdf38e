import type { Locale } from '../../domain/locale.ts';
import type { Outcomes } from './outcome.ts';

/** The page of a question. */
export interface QuestionMessages {
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
  /** Said beside a text that the archive has in one language only, by the language that is missing. */
  readonly textMissingIn: Readonly<Record<Locale, string>>;
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
  /** @param numbers - of points of a reply, listed */
  readonly point: (numbers: string, count: number) => string;
  /** Leads to what answers a sub-question. */
  readonly answeredIn: string;
  /** Leads from a point of a reply to the sub-questions it answers. */
  readonly answers: (count: number) => string;
  readonly interleave: string;
  /** Said at the reply while its points stand under the sub-questions. */
  readonly interleaved: string;
  /** @param words - that announce it in the text, without a colon */
  readonly table: (ordinal: number, words: string | null) => string;
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
}
