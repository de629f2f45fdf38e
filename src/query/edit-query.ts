import type { QueryField } from '../domain/query-field.ts';
import { findMeantValues } from './match-value.ts';
import { queryFields, valuesOf, type Query, type QueryChoice } from './query.ts';
import { valueKey } from './value-key.ts';

/** The query of an empty text. */
export const emptyQuery: Query = { terms: [], choices: [], asked: { from: null, to: null } };

/**
 * The values of a field that a query lets pass by name: meant by one that is wanted, and by none that is excluded.
 *
 * @param known - what the field can be; a list that stays the same object while it is used
 */
export function chosenValues(query: Query, field: QueryField, known: readonly string[]): string[] {
  const [wanted, excluded] = [false, true].map((isExcluded) => {
    const values = valuesOf(query, field, isExcluded);
    return new Set(values.flatMap((value) => meantValues(field, value, known)));
  });
  return known.filter((value) => wanted?.has(value) && !excluded?.has(value));
}

/**
 * A query that lets a value pass by name, or lets it no longer. One that a shorter writing means as well, as `justice` does
 * a minister of justice, is excluded when it is taken away.
 */
export function withValue(
  query: Query,
  { field, value, isChosen }: { readonly field: QueryField; readonly value: string; readonly isChosen: boolean },
  known: readonly string[],
): Query {
  const excluded = valuesOf(query, field, true);
  const wanted = valuesOf(query, field, false);
  const means = (written: string): boolean => meantValues(field, written, known).includes(value);
  if (isChosen) {
    const left = excluded.filter((written) => !means(written));
    const meant = wanted.some(means) ? wanted : [...wanted, value];
    return withChoice(withChoice(query, field, true, left), field, false, meant);
  }
  const left = wanted.filter((written) => valueKey(written) !== valueKey(value));
  const without = withChoice(query, field, false, left);
  return left.some(means) ? withChoice(without, field, true, [...excluded, value]) : without;
}

/** A query that says this of a field, and no more; nothing where there are no values. */
export function withChoice(query: Query, field: QueryField, isExcluded: boolean, values: readonly string[]): Query {
  const others = query.choices.filter((choice) => choice.field !== field || choice.isExcluded !== isExcluded);
  const choices = values.length > 0 ? [...others, { field, isExcluded, values }] : others;
  return { ...query, choices: choices.sort(compareChoices) };
}

/** As {@link Query.choices} are ordered. */
function compareChoices(a: QueryChoice, b: QueryChoice): number {
  return queryFields.indexOf(a.field) - queryFields.indexOf(b.field) || Number(a.isExcluded) - Number(b.isExcluded);
}

/** What is known of a status or a part is no words, and means itself alone. */
function meantValues(field: QueryField, written: string, known: readonly string[]): readonly string[] {
  return field === 'status' || field === 'part' || field === 'legislature'
    ? [written]
    : findMeantValues(written, known);
}
