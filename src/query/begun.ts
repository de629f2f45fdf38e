import type { Locale } from '../domain/locale.ts';
import { queryParts, type QueryDateField, type QueryField } from '../domain/query-field.ts';
import { fieldWords } from '../i18n/query-words.ts';
import { labelOfValue, wordsOfValue } from './format-value.ts';
import { findBegunValues } from './match-value.ts';
import { namedFields, type FieldValues } from './query.ts';
import { queryStatuses } from './status-of-word.ts';
import { valueKey } from './value-key.ts';

/** The fields of which a word in a language begins as something written; each with the word that is offered. */
export function begunFields(
  written: string,
  locale: Locale,
): { readonly field: QueryField | QueryDateField; readonly label: string }[] {
  const key = valueKey(written);
  return namedFields
    .filter((field) => fieldWords[field][locale].some((word) => valueKey(word).startsWith(key)))
    .map((field) => ({ field, label: `${fieldWords[field][locale][0]}:` }));
}

/**
 * The values of a field that begin as something written, or of which words do.
 *
 * @param values - what each field can be; where it is not known for `status`, it is all there is
 */
export function begunValues(
  field: QueryField,
  written: string,
  locale: Locale,
  values: FieldValues,
): readonly string[] {
  if (field !== 'status' && field !== 'part') return findBegunValues(written, values[field] ?? []);
  const all = values[field] ?? (field === 'status' ? queryStatuses : queryParts);
  return all.filter((value) => {
    const names = [wordsOfValue(field, value, locale), labelOfValue(field, value, locale)];
    return findBegunValues(written, names).length > 0;
  });
}
