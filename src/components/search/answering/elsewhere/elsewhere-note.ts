import type { Locale } from '../../../../domain/locale.ts';
import { otherLocale } from '../../../../domain/other-locale.ts';
import { messages } from '../../../../i18n/search-dictionaries.ts';
import { formatQuery } from '../../../../query/format-query.ts';
import { toAskedAddress } from '../../asked-address.ts';
import { anchor, element } from '../elements.ts';
import { quotedQuery } from '../quoted-query.ts';
import type { FoundElsewhere } from './search-elsewhere.ts';

/** Stands where the query will, which is marked as of its language. */
const here = '\0';

/**
 * What the other language has, a link to its search there.
 *
 * @param address - of the page of the search in that language
 */
export function createElsewhereNote(
  { query, count, isExact }: FoundElsewhere,
  address: string,
  locale: Locale,
): HTMLParagraphElement {
  const other = otherLocale(locale);
  const [before = '', after = ''] = messages[locale].results.elsewhere(count, here, !isExact).split(here);
  const words = element('span', '', quotedQuery(query, other));
  words.lang = other;
  const link = anchor(address + toAskedAddress({ text: formatQuery(query, other), sort: 'relevance' }, other), before);
  link.append(words, after);
  return element('p', 'elsewhere plain', link);
}
