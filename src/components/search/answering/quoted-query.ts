import type { Locale } from '../../../domain/locale.ts';
import { formatQuery } from '../../../query/format-query.ts';
import type { Query } from '../../../query/query.ts';

/** A query as it stands between quotation marks of a sentence: a phrase by itself has none of its own. */
export function quotedQuery(query: Query, locale: Locale): string {
  const written = formatQuery(query, locale);
  return /^"[^"]*"$/u.test(written) ? written.slice(1, -1) : written;
}
