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
  /** The same of a question whose legislature is over: its days are counted to the elections. */
  readonly unansweredAtElections: (
    electedOn: string,
    days: number,
    daysLate: number,
    remindedOn: string | null,
  ) => string;
}
