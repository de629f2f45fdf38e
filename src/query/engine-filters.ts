import type { Locale } from '../domain/locale.ts';
import { filterName, type SearchFilter } from '../domain/search-filter.ts';
import { findMeantValues } from './match-value.ts';
import type { FieldValues, Query, QueryChoice } from './query.ts';
import { queryStatuses, statusLabels } from './status-of-word.ts';
import { isParliamentary, parliamentaryYearsOf, yearsOfRange } from './years.ts';

/** A value of a filter, by the name under which the index keeps it. */
export interface FilterValue {
  readonly filter: string;
  readonly value: string;
}

/** Pages have to have one of several values, or none of them. */
export interface EngineFilter {
  readonly kind: 'any' | 'none';
  readonly values: readonly FilterValue[];
}

/** What pages are narrowed to: all of it has to hold. */
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
    if (choice.isExcluded) return named.length > 0 ? { kind: 'none', values: named } : [];
    return choice.field === 'legislature' || choice.field === 'part' ? [] : { kind: 'any', values: named };
  });
  const years = values.year && yearsOfRange(asked, values.year);
  if (years) all.push({ kind: 'any', values: years.map((year) => toFilterValue('year', year)) });
  return { all };
}

/** Each value that a choice means, of the filter that it is kept in. */
function filtersOf({ field, values, isExcluded }: QueryChoice, locale: Locale, known: FieldValues): FilterValue[] {
  switch (field) {
    case 'legislature':
    case 'part':
      return [];
    case 'year':
      // A year of the calendar has a part of two parliamentary ones: neither is excluded as a whole.
      return values
        .filter((year) => !isExcluded || isParliamentary(year))
        .flatMap((year) => parliamentaryYearsOf(year).map((one) => toFilterValue('year', one)));
    case 'status':
      return queryStatuses
        .filter((one) => values.includes(one))
        .map((one) => toFilterValue('state', statusLabels[locale][one]));
    default: {
      const list = known[field];
      const meant = list ? values.flatMap((value) => findMeantValues(value, list)) : values;
      return meant.map((one) => toFilterValue(field, one));
    }
  }
}

function toFilterValue(filter: SearchFilter, value: string): FilterValue {
  return { filter: filterName(filter, value), value };
}
