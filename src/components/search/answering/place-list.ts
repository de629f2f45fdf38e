import { messages } from '../../../i18n/search-dictionaries.ts';
import { choosePlaces } from './chosen-places.ts';
import { anchor, element } from './elements.ts';
import type { ExcerptRun } from './excerpt-runs.ts';
import { addressOfPlace, markOther, type ShownPage } from './shown-page.ts';
import type { MatchedPlace } from './matched-places.ts';
import { namePagePlace } from './name-page-place.ts';

/**
 * The first places of a page in which words match: each a link that names it, with its excerpt; behind them how many others
 * there are. The page's words are only ever set as text.
 *
 * @param most - how many places are shown
 * @returns `undefined` where words match in no place
 */
export function createPlaceList(found: ShownPage, most: number): HTMLUListElement | undefined {
  const { page, places, locale } = found;
  if (places.length === 0) return undefined;
  const shown = choosePlaces(places, most);
  const list = element('ul', 'places');
  for (const [index, name] of nameEach(shown, found).entries()) {
    const place = shown[index];
    if (place) list.append(placeItem(found, place, name));
  }
  const next = places.find((place) => !shown.includes(place));
  if (next) {
    const others = messages[locale].results.otherPlaces(places.length - shown.length);
    list.append(element('li', 'other-places plain', anchor(addressOfPlace(page, next), others)));
  }
  return list;
}

/** The names of places; of those that are called alike, as paragraphs of one point, each with its paragraph. */
function nameEach(places: readonly MatchedPlace[], { locale, textLocale }: ShownPage): string[] {
  const names = places.map(({ place }) => namePagePlace(place, locale, textLocale));
  return places.map(({ place: { paragraph } }, index) => {
    const name = names[index] ?? '';
    const isAlone = names.filter((one) => one === name).length === 1;
    return isAlone || paragraph === null ? name : `${name}, ${messages[locale].results.paragraph(paragraph)}`;
  });
}

function placeItem(found: ShownPage, matched: MatchedPlace, name: string): HTMLLIElement {
  const { runs, isCutBefore, isCutAfter } = matched.excerpt;
  const excerpt = element('span', 'excerpt');
  markOther(excerpt, found, 'text');
  excerpt.append(isCutBefore ? '… ' : '', ...toNodes(runs), isCutAfter ? ' …' : '');
  const link = anchor(addressOfPlace(found.page, matched), name);
  link.className = 'plain';
  return element('li', '', link, ' ', excerpt);
}

/** Runs of words, those that match marked. */
export function toNodes(runs: readonly ExcerptRun[]): (string | Node)[] {
  return runs.map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : text));
}
