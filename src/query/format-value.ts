import type { Locale } from '../domain/locale.ts';
import { queryParts, type QueryField } from '../domain/query-field.ts';
import { partWords, statusWords } from '../i18n/query-words.ts';
import { toPrintedApostrophes } from './printed-apostrophes.ts';
import { queryStatuses, statusLabels } from './status-of-word.ts';
import { quotes } from './writing.ts';

const bare = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.&/+-]*[\p{L}\p{M}\p{N}])?$/u;
const quote = new RegExp(`[${quotes}]`, 'gu');

/**
 * Writes a value as it stands behind the colon of its field: in quotation marks where it has spaces or signs. Quotation
 * marks of its own are left out, as no comparison sees them.
 */
export function formatValue(field: QueryField, value: string, locale: Locale): string {
  const words = wordsOfValue(field, value, locale).replace(quote, ' ').replace(/\s+/gu, ' ').trim();
  return bare.test(words) ? words : `"${words}"`;
}

/** What a value is called in a language: those of the closed fields have a word of their own there. */
export function wordsOfValue(field: QueryField, value: string, locale: Locale): string {
  const status = field === 'status' ? queryStatuses.find((one) => one === value) : undefined;
  if (status) return statusWords[status][locale][0];
  const part = field === 'part' ? queryParts.find((one) => one === value) : undefined;
  return part ? partWords[part][locale][0] : value;
}

/** What a page calls a value: as {@link wordsOfValue}, but a status by its whole name, and with the apostrophes of print. */
export function labelOfValue(field: QueryField, value: string, locale: Locale): string {
  const status = field === 'status' ? queryStatuses.find((one) => one === value) : undefined;
  return toPrintedApostrophes(status ? statusLabels[locale][status] : wordsOfValue(field, value, locale));
}
