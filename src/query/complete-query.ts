import type { Locale } from '../domain/locale.ts';
import type { QueryDateField, QueryField } from '../domain/query-field.ts';
import { begunFields, begunValues } from './begun.ts';
import { findCaretPlace } from './caret-place.ts';
import type { QueryPlace } from './finding.ts';
import { formatValue, labelOfValue } from './format-value.ts';
import type { FieldValues } from './query.ts';

/** Something that can be written where the caret is. */
export interface Completion {
  readonly kind: 'field' | 'value';
  readonly field: QueryField | QueryDateField;
  /** What it is called: `ministre:`, or the value in the words of a page. */
  readonly label: string;
  /** The whole query once it is taken, and where the caret is then. */
  readonly text: string;
  readonly caret: number;
}

/** How many a list shows at once. */
const mostShown = 10;

/**
 * What can be written at the caret, the likeliest first: fields where a word begins, or is being written; values behind a
 * colon. A quotation mark ends the help, but that of a value.
 *
 * @param text - the query as it is written
 * @param caret - before which character the caret is
 * @param locale - the language of the page, in which fields are offered
 * @param values - what each field can be, the likeliest first; the lists stay the same objects while they are used
 */
export function completeQuery(text: string, caret: number, locale: Locale, values: FieldValues): Completion[] {
  const place = findCaretPlace(text, caret);
  if (!place) return [];
  if (place.kind === 'field') {
    return begunFields(place.begun, locale).map(({ field, label }) => {
      return { kind: 'field', field, label, text: replace(text, place, label), caret: place.start + label.length };
    });
  }
  const { field, begun, chosen } = place;
  const written = text.slice(place.start, place.end);
  return begunValues(field, begun, locale, values)
    .filter((value) => !chosen.includes(formatValue(field, value, locale)))
    .slice(0, mostShown)
    .flatMap((value) => {
      const formatted = formatValue(field, value, locale);
      if (formatted === written) return [];
      // Behind a value something else follows: it is parted by a space, or by the comma that stands there.
      const isFollowed = /^[\s,]/u.test(text.slice(place.end));
      const taken = replace(text, place, isFollowed ? formatted : `${formatted} `);
      return {
        kind: 'value',
        field,
        label: labelOfValue(field, value, locale),
        text: taken,
        caret: place.start + formatted.length + 1,
      };
    });
}

function replace(text: string, { start, end }: QueryPlace, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
