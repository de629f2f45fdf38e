import type { Locale } from '../../../domain/locale.ts';
import { formatQuery } from '../../../query/format-query.ts';
import type { Query } from '../../../query/query.ts';

/** Nothing that can be seen; a line does not break there. */
const wordJoiner = '\u2060';

/**
 * A query as it stands between quotation marks of a sentence: a phrase by itself has none of its own, and no line ends
 * behind a minus.
 */
export function quotedQuery(query: Query, locale: Locale): string {
  const written = formatQuery(query, locale);
  const words = /^"[^"]*"$/u.test(written) ? written.slice(1, -1) : written;
  return words.replace(/(?<=^|\s)-/gu, `-${wordJoiner}`);
}
