import type { Locale } from '../domain/locale.ts';
import { filterName, type SearchFilter } from '../domain/search-filter.ts';
import { findMeantValues } from './match-value.ts';
import type { FieldValues, Query, QueryChoice } from './query.ts';
import { queryStatuses, statusLabels } from './status-of-word.ts';
import { isParliamentary, parliamentaryYearsOf, yearsOfRange } from './years.ts';

/** What pages are narrowed to, as Pagefind takes it: a value of a filter, or several of such. */
export type EngineFilter =
  | Readonly<Record<string, string>>
  | { readonly any: readonly EngineFilter[] }
  | { readonly none: readonly EngineFilter[] };

/** All of them have to hold; Pagefind takes the object as it is. */
export interface EngineFilters {
  readonly all: readonly EngineFilter[];
}

/**
 * The filters of a query. `legislature` and `part` are none: an index holds one legislature, and a part is checked in the
 * text.
 *
 * @param locale - the language of the index
 * @param values - what each field can be there; a field without a list is taken at its word
 */
export function toEngineFilters({ choices, asked }: Query, locale: Locale, values: FieldValues): EngineFilters {
  const all: EngineFilter[] = choices.flatMap((choice) => {
    const named = filtersOf(choice, locale, values);
    if (choice.isExcluded) return named.length > 0 ? { none: named } : [];
    return choice.field === 'legislature' || choice.field === 'part' ? [] : { any: named };
  });
  const years = values.year && yearsOfRange(asked, values.year);
  if (years) all.push({ any: orNone(years).map((year) => toFilter('year', year)) });
  return { all };
}

/** Each value that a choice means, of the filter that it is kept in. */
function filtersOf({ field, values, isExcluded }: QueryChoice, locale: Locale, known: FieldValues): EngineFilter[] {
  switch (field) {
    case 'legislature':
    case 'part':
      return [];
    case 'year':
      // A year of the calendar has a part of two parliamentary ones: neither is excluded as a whole.
      return values
        .filter((year) => !isExcluded || isParliamentary(year))
        .flatMap((year) => parliamentaryYearsOf(year).map((one) => toFilter('year', one)));
    case 'status':
      return queryStatuses
        .filter((one) => values.includes(one))
        .map((one) => toFilter('state', statusLabels[locale][one]));
    default: {
      const list = known[field];
      const meant = list ? values.flatMap((value) => findMeantValues(value, list)) : values;
      return orNone(meant).map((one) => toFilter(field, one));
    }
  }
}

/** Of no value at all Pagefind makes no filter; of one that no page has, one that nothing passes. */
function orNone(values: readonly string[]): readonly string[] {
  return values.length > 0 ? values : [''];
}

function toFilter(filter: SearchFilter, value: string): EngineFilter {
  return { [filterName(filter, value)]: value };
}
