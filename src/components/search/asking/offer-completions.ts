import { listedFields } from '../../../domain/query-field.ts';
import type { Locale } from '../../../domain/locale.ts';
import { findCaretPlace } from '../../../query/caret-place.ts';
import { completeQuery } from '../../../query/complete-query.ts';
import type { Offer } from './combobox.ts';
import type { FieldLists } from './field-lists.ts';

/** From so many letters on a word may be meant as the name of a field. */
const fewestLetters = 2;

/**
 * What can be written at the caret of a query. Unless the reader asks for more, fields are offered where letters begin
 * one, and values behind a colon, so that nobody is stopped who only writes words. The list of a field is fetched at its
 * first colon; without it nothing is offered.
 */
export async function offerCompletions(
  text: string,
  caret: number,
  isAsked: boolean,
  { locale, lists }: { readonly locale: Locale; readonly lists: FieldLists },
): Promise<readonly Offer[]> {
  const place = findCaretPlace(text, caret);
  if (!place || (!isAsked && place.kind === 'field' && place.begun.length < fewestLetters)) return [];
  const listed = place.kind === 'value' ? listedFields.find((field) => field === place.field) : undefined;
  if (listed) await lists.load(listed).catch(() => undefined);
  return completeQuery(text, caret, locale, lists.known());
}
