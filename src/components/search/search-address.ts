/** What the reader asks: a text, and the values of the filters, empty where any will do. */
export interface SearchQuery {
  readonly text: string;
  readonly year: string;
  readonly state: string;
}

/** The names of the filters in an address, in the language of the page. */
export interface FilterParameters {
  readonly year: string;
  readonly state: string;
}

/** Reads the query of an address: `?q=Fedasil&annee=2012-2013`. */
export function readSearchAddress(search: string, { year, state }: FilterParameters): SearchQuery {
  const values = new URLSearchParams(search);
  const valueOf = (name: string): string => values.get(name)?.trim() ?? '';
  return { text: valueOf('q'), year: valueOf(year), state: valueOf(state) };
}

/** The inverse of {@link readSearchAddress}: what is empty is left out; all empty gives an empty text. */
export function toSearchAddress({ text, year, state }: SearchQuery, names: FilterParameters): string {
  const given = [
    ['q', text],
    [names.year, year],
    [names.state, state],
  ].filter(([, value]) => value !== '');
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
