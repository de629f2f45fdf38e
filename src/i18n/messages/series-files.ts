/** The grid of a series as a file for spreadsheets. */
export interface SeriesFilesMessages {
  /** What stands over the columns. */
  readonly columns: {
    readonly remark: string;
    readonly legislature: string;
    readonly serial: string;
    readonly minister: string;
    readonly askedOn: string;
    readonly state: string;
    readonly repliedOn: string;
    readonly days: string;
    readonly deadline: string;
    readonly daysLate: string;
    readonly question: string;
    readonly reply: string;
  };
  /** @param number - as `2.b` */
  readonly subQuestion: (number: string) => string;
  /** @param column - what stands over the column whose address it is */
  readonly addressOf: (column: string) => string;
  /** What a member says to a sub-question. */
  readonly cell: {
    readonly answered: string;
    readonly 'answered-jointly': string;
    readonly whole: string;
    readonly refers: string;
    readonly 'outside-competence': string;
    readonly 'no-point': string;
    readonly 'asked-otherwise': string;
    readonly 'no-reply': string;
    readonly 'reply-not-held': string;
    readonly 'not-held': string;
  };
}
