import type { QueryField } from '../../domain/query-field.ts';
import type { Locale } from '../../domain/locale.ts';
import { fieldWords } from '../../i18n/query-words.ts';
import { formatQuery } from '../../query/format-query.ts';
import { formatValue } from '../../query/format-value.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { Query } from '../../query/query.ts';
import type { SearchSort } from './search-state.ts';

/** What an address of the search says. */
export interface AskedAddress {
  /** The query as it is written. */
  readonly text: string;
  readonly sort: SearchSort;
}

/** How an address says the order of what is found; it says nothing of the usual one. */
const sortWords: Readonly<Record<Locale, { readonly name: string; readonly newest: string; readonly oldest: string }>> =
  {
    fr: { name: 'tri', newest: 'recentes', oldest: 'anciennes' },
    nl: { name: 'sorteer', newest: 'nieuwste', oldest: 'oudste' },
  };

/** Filters had names of their own in an address before queries had fields. */
const formerFilters: readonly { readonly name: string; readonly field: QueryField }[] = [
  { name: 'annee', field: 'year' },
  { name: 'jaar', field: 'year' },
  { name: 'statut', field: 'status' },
  { name: 'status', field: 'status' },
];

/**
 * Reads the part of an address behind its `?`: `q=Fedasil+parti:PS&tri=recentes`, in the words of either language. What
 * addresses said before is read as well: `q=Fedasil&annee=2012-2013&statut=Retirée`.
 *
 * @param locale - the language in which former filters are written into the query
 */
export function readAskedAddress(search: string, locale: Locale): AskedAddress {
  const given = new URLSearchParams(search);
  const filters = formerFilters.flatMap(({ name, field }) =>
    given
      .getAll(name)
      .filter((value) => value.trim() !== '')
      .map((value) => `${fieldWords[field][locale][0]}:${formatValue(field, value, locale)}`),
  );
  const written = (given.get('q') ?? '').trim();
  return {
    text: filters.length === 0 ? written : addFields(written, filters.join(' '), locale),
    sort: readSort(given),
  };
}

/** Fields stand before what is not wholly understood: a quotation mark that is not closed would take them in. */
function addFields(written: string, fields: string, locale: Locale): string {
  const text = `${fields} ${written}`.trim();
  const { query, findings } = parseQuery(text);
  return findings.length === 0 ? formatQuery(query, locale) : text;
}

function readSort(given: URLSearchParams): SearchSort {
  for (const { name, newest, oldest } of Object.values(sortWords)) {
    if (given.get(name) === newest) return 'newest';
    if (given.get(name) === oldest) return 'oldest';
  }
  return 'relevance';
}

/** The inverse of {@link readAskedAddress}, with its `?`; empty where there is nothing to say. Colons and commas are left readable. */
export function toAskedAddress({ text, sort }: AskedAddress, locale: Locale): string {
  const words = sortWords[locale];
  const given = new URLSearchParams();
  if (text !== '') given.set('q', text);
  if (sort !== 'relevance') given.set(words.name, words[sort]);
  const written = given.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}

/**
 * The same address in another language; the words of what is not wholly understood are left as they are written.
 *
 * @param translate - puts the values of a query into the words of that language
 */
export function translateAskedAddress(
  { text, sort }: AskedAddress,
  locale: Locale,
  translate: (query: Query) => Query = (query) => query,
): string {
  const { query, findings } = parseQuery(text);
  const isRead = findings.length === 0;
  return toAskedAddress({ text: isRead ? formatQuery(translate(query), locale) : text, sort }, locale);
}
