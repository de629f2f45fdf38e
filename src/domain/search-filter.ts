/**
 * What an index keeps of a page besides its words, by which a search can be narrowed, counted, put in order: `asked` is the
 * day, `series` the series with its number of members, `otherLanguage` what of a page stands in the other language than its own.
 */
export type SearchFilter =
  'year' | 'state' | 'asker' | 'party' | 'minister' | 'theme' | 'asked' | 'series' | 'otherLanguage';

/** The parts of a page that may stand in the other language. */
export type OtherLanguagePart = 'title' | 'minister' | 'text';

/**
 * In how many files of an index a filter is kept. A search fetches one of them, so that a filter of many values is
 * divided: as one file, the themes of 30,000 questions are 360 kB.
 */
const filesOf: Readonly<Record<SearchFilter, number>> = {
  year: 1,
  state: 1,
  asker: 1,
  party: 1,
  minister: 1,
  theme: 16,
  asked: 1,
  series: 1,
  otherLanguage: 1,
};

/** The name under which an index keeps a value of a filter: `year`, `theme-11`. */
export function filterName(filter: SearchFilter, value: string): string {
  const files = filesOf[filter];
  if (files === 1) return filter;
  let sum = 0;
  for (let index = 0; index < value.length; index += 1) sum += value.charCodeAt(index);
  return `${filter}-${sum % files}`;
}

/** The filter that an index keeps under a name: `theme` of `theme-11`. */
export function filterOfName(name: string): string {
  return name.split('-', 1)[0] ?? '';
}

/** The values of a filter among all those of a page, which an index gives by their {@link filterName}. */
export function filterValues(filters: Readonly<Record<string, readonly string[]>>, filter: SearchFilter): string[] {
  return Object.entries(filters).flatMap(([name, values]) => (filterOfName(name) === filter ? values : []));
}
