/** The page of another number of a series, which leads to the page of its name. */
export interface SeriesAliasMessages {
  readonly title: (alias: string, name: string) => string;
  readonly explanation: (alias: string) => string;
  readonly link: (name: string) => string;
}
