/** How a question is cited. Dates, sessions and names come in words. */
export interface CiteMessages {
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
}
