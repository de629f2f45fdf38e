import { messages } from '../../../i18n/dictionaries.ts';
import { anchor, element } from './elements.ts';
import type { ExcerptRun } from './excerpt-runs.ts';
import { addressOfPlace, markOther, type FoundPage } from './found-page.ts';
import type { MatchedPlace } from './matched-places.ts';
import { namePagePlace } from './name-page-place.ts';

/**
 * The first places of a page in which words match: each a link that names it, with its excerpt; behind them how many others
 * there are. The page's words are only ever set as text.
 *
 * @param most - how many places are shown
 * @returns `undefined` where words match in no place
 */
export function createPlaceList(found: FoundPage, most: number): HTMLUListElement | undefined {
  const { page, places, locale } = found;
  if (places.length === 0) return undefined;
  const list = element('ul', 'places', ...places.slice(0, most).map((place) => placeItem(found, place)));
  const next = places[most];
  if (next) {
    const others = messages[locale].results.otherPlaces(places.length - most);
    list.append(element('li', 'other-places plain', anchor(addressOfPlace(page, next), others)));
  }
  return list;
}

function placeItem(found: FoundPage, matched: MatchedPlace): HTMLLIElement {
  const { page, locale, textLocale } = found;
  const { runs, isCutBefore, isCutAfter } = matched.excerpt;
  const excerpt = element('span', 'excerpt');
  markOther(excerpt, found, 'text');
  excerpt.append(isCutBefore ? '… ' : '', ...toNodes(runs), isCutAfter ? ' …' : '');
  const link = anchor(addressOfPlace(page, matched), namePagePlace(matched.place, locale, textLocale));
  link.className = 'plain';
  return element('li', '', link, ' ', excerpt);
}

/** Runs of words, those that match marked. */
export function toNodes(runs: readonly ExcerptRun[]): (string | Node)[] {
  return runs.map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : text));
}
