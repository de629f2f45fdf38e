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
  /** How many questions were found for a query. @param isAtMost - whether some of them may not have what is looked for, and none besides them has */
  readonly found: (count: number, query: string, isAtMost: boolean) => string;
  /** Said where those that were read are none, and others may be. @param more - the button that reads these */
  readonly noneYet: (read: number, more: string) => string;
  /** How many results there are, where a series counts as one. */
  readonly grouped: (count: number) => string;
  /**
   * @param held - how many members the archive has, which may be fewer than the series has
   * @param isOfReplies - whether words were looked for in replies alone
   */
  readonly foundInSeries: (count: number, held: number, isOfReplies: boolean) => string;
  /** Said where the network is slow, by what is still to come: the index of the first questions of the order, or the others. */
  readonly slow: Readonly<Record<'first' | 'others', (isOldestFirst: boolean) => string>>;
  readonly retry: string;
  /** How many questions were found in the other language. @param isAtMost - as of `found` */
  readonly elsewhere: (count: number, query: string, isAtMost: boolean) => string;
  /** What can be tried where nothing was found. */
  readonly advice: {
    readonly lead: string;
    readonly withoutFilters: string;
    readonly withoutExclusions: string;
    readonly withoutQuotes: string;
    readonly alone: (word: string) => string;
    readonly unknownWord: (word: string) => string;
    readonly beginning: string;
    /** Where fields alone are asked for. */
    readonly otherValues: string;
  };
}
