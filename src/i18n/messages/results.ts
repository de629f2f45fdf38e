/** What a search has found, on its page. */
export interface ResultsMessages {
  /** The kinds of text that a place is of. */
  readonly question: string;
  /** @param ordinal - of the reply: it is said of a second one */
  readonly reply: (ordinal: number) => string;
  readonly subQuestions: (numbers: string, count: number) => string;
  readonly points: (numbers: string, count: number) => string;
  readonly paragraph: (ordinal: number) => string;
  /** Places of a result that are not shown; a link to the first of them. */
  readonly otherPlaces: (count: number) => string;
}
