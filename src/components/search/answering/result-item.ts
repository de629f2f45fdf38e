import { otherLocale } from '../../../domain/other-locale.ts';
import { filterValues } from '../../../domain/search-filter.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import { bestAddress } from './chosen-places.ts';
import { element } from './elements.ts';
import { markOther, type ShownPage } from './shown-page.ts';
import { createPlaceList } from './place-list.ts';
import { createParticulars, createTitle } from './result-head.ts';

const placesShown = 3;

/**
 * The list item of a page that matches: its title, who asked whom and when, what became of it, and the first places in
 * which the words stand, each a link.
 */
export function createResultItem(found: ShownPage): HTMLLIElement {
  const { meta, filters } = found.page;
  const { search } = messages[found.locale];
  const particulars = createParticulars(found, [
    { term: search.asker, value: meta['authors'] },
    {
      term: search.minister,
      value: filterValues(filters, 'minister')[0],
      mark: (minister) => markOther(minister, found, 'minister'),
    },
    { term: search.askedOn, value: meta['date'] },
    { term: search.state, value: filterValues(filters, 'state')[0], isFilter: true },
  ]);
  const places = createPlaceList(found, placesShown);
  const title = createTitle(found, bestAddress(found, placesShown));
  return element('li', '', createFolio(found), title, particulars, ...(places ? [places] : []));
}

function createFolio({ page, locale, textLocale }: ShownPage): HTMLElement {
  const { textLanguage } = messages[locale].search;
  const line = element('p', 'folio plain', element('b', '', page.meta['number'] ?? ''));
  if (textLocale !== locale) line.append(element('span', '', textLanguage[otherLocale(locale)]));
  return line;
}
