import type { QueryField } from '../domain/query-field.ts';
import { findMeantValues } from './match-value.ts';
import type { FieldValues, Query } from './query.ts';

/** What values of fields are called in the other language; one that is not known, or the same there, is left out. */
export type ValueTranslations = Readonly<Partial<Record<QueryField, ReadonlyMap<string, string>>>>;

/** A writing that means more values than these is left as it is: a query of so many names is none that a person reads. */
export const mostMeant = 3;

/**
 * A query with its values in the words of the other language, as far as these are known: `ministre:premier` wants what the
 * first minister is called there.
 *
 * @param known - what each field can be in the language of the query; a field without a list is left as it is
 */
export function translateValues(query: Query, translations: ValueTranslations, known: FieldValues): Query {
  const choices = query.choices.map((choice) => {
    const [ofField, list] = [translations[choice.field], known[choice.field]];
    if (!ofField || !list) return choice;
    const values = choice.values.flatMap((value) => {
      const meant = findMeantValues(value, list);
      return meant.length === 0 || meant.length > mostMeant ? value : meant.map((one) => ofField.get(one) ?? one);
    });
    return { ...choice, values: [...new Set(values)] };
  });
  return { ...query, choices };
}
