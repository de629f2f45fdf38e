import type { Locale } from '../domain/locale.ts';
import { fieldWords } from '../i18n/query-words.ts';
import { formatValue } from './format-value.ts';
import type { Query, QueryChoice, QueryTerm } from './query.ts';

/**
 * Writes a query in the words of a language, so that {@link parseQuery} reads the same, without a finding of its own making:
 * first what is looked for, then the fields, then the dates.
 */
export function formatQuery({ terms, choices, asked }: Query, locale: Locale): string {
  const dates = [
    ...(asked.from === null ? [] : [`${fieldWords.from[locale][0]}:${asked.from}`]),
    ...(asked.to === null ? [] : [`${fieldWords.to[locale][0]}:${asked.to}`]),
  ];
  return [...terms.map(formatTerm), ...choices.map((choice) => formatChoice(choice, locale)), ...dates].join(' ');
}

function formatTerm({ kind, text, isExcluded }: QueryTerm): string {
  return minus(isExcluded) + (kind === 'phrase' ? `"${text}"` : text);
}

function formatChoice({ field, values, isExcluded }: QueryChoice, locale: Locale): string {
  const written = values.map((value) => formatValue(field, value, locale));
  return `${minus(isExcluded)}${fieldWords[field][locale][0]}:${written.join(',')}`;
}

function minus(isExcluded: boolean): string {
  return isExcluded ? '-' : '';
}
