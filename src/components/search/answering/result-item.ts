import { filterValues } from '../../../domain/search-filter.ts';
import { messages } from '../../../i18n/dictionaries.ts';
import { anchor, element } from './elements.ts';
import { bestAddress, markOther, otherThan, type FoundPage } from './found-page.ts';
import { createPlaceList, toNodes } from './place-list.ts';
import { toTitleRuns } from './title-runs.ts';

const placesShown = 3;

/**
 * The list item of a page that matches: its title, who asked whom and when, what became of it, and the first places in
 * which the words stand, each a link.
 */
export function createResultItem(found: FoundPage): HTMLLIElement {
  const list = createPlaceList(found, placesShown);
  return element('li', '', folio(found), titleOf(found), particulars(found), ...(list ? [list] : []));
}

/** The title, which leads to the first place in which words match; words of it that match are marked. */
export function titleOf(found: FoundPage): HTMLHeadingElement {
  const { meta, url } = found.page;
  const link = anchor(bestAddress(found), '');
  link.append(...toNodes(toTitleRuns(meta['title'] ?? url, found)));
  markOther(link, found, 'title');
  return element('h2', '', link);
}

function folio({ page, locale, textLocale }: FoundPage): HTMLElement {
  const { textLanguage } = messages[locale].search;
  const line = element('p', 'folio plain', element('b', '', page.meta['number'] ?? ''));
  if (textLocale !== locale) line.append(element('span', '', textLanguage[otherThan(locale)]));
  return line;
}

function particulars(found: FoundPage): HTMLElement {
  const { meta, filters } = found.page;
  const words = messages[found.locale].search;
  const minister = filterValues(filters, 'minister')[0] ?? '';
  const rows = [
    { term: words.asker, value: meta['authors'] ?? '' },
    { term: words.minister, value: minister },
    { term: words.askedOn, value: meta['date'] ?? '' },
    { term: words.state, value: filterValues(filters, 'state')[0] ?? '' },
  ].filter(({ value }) => value !== '');
  const list = element('dl', 'plain');
  for (const { term, value } of rows) {
    const definition = element('dd', '', value);
    if (value === minister) markOther(definition, found, 'minister');
    list.append(element('div', '', element('dt', '', term), definition));
  }
  return list;
}
