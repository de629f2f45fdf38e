import type { Locale } from '../../../../domain/locale.ts';
import { messages } from '../../../../i18n/dictionaries.ts';
import { formatQuery } from '../../../../query/format-query.ts';
import { anchor, element } from '../elements.ts';
import { otherThan } from '../found-page.ts';
import type { FoundElsewhere } from './search-elsewhere.ts';

/** Stands where the query will, which is marked as of its language. */
const here = '\0';

/**
 * What the other language has, each a link to its search there.
 *
 * @param address - of the page of the search in that language
 */
export function createElsewhereNote(found: readonly FoundElsewhere[], address: string, locale: Locale): HTMLElement {
  const other = otherThan(locale);
  const list = element('ul', 'elsewhere plain');
  for (const { query, count, isExact } of found) {
    const asked = formatQuery(query, other);
    const [before = '', after = ''] = messages[locale].results.elsewhere(count, here, !isExact).split(here);
    const words = element('span', '', asked);
    words.lang = other;
    const link = anchor(`${address}?${new URLSearchParams({ q: asked })}`, before);
    link.append(words, after);
    list.append(element('li', '', link));
  }
  return list;
}
