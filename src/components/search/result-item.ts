import { filterValues, type OtherLanguagePart } from '../../domain/search-filter.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { MatchedPage } from './engine.ts';
import { findMatchedPlaces, type MatchedPlace } from './matched-places.ts';

const placesShown = 3;

/**
 * The list item of a page that matches: its title, who asked whom and when, and the first places in which the words
 * stand, each a link. The page's words are only ever set as text.
 */
export function createResultItem(page: MatchedPage, words: Messages, language: Locale): HTMLLIElement {
  const { meta, url } = page;
  const places = findMatchedPlaces(page).filter(({ id }) => id !== null);
  const item = document.createElement('li');
  const heading = element('h2', '');
  const link = anchor(places[0]?.id ? `${url}#${places[0].id}` : url, meta['title'] ?? url);
  markOther(link, page, 'title', language);
  heading.append(link);
  item.append(folio(page, words, language), heading, particulars(page, words, language));
  if (places.length > 0) {
    const list = element('ul', 'places');
    for (const place of places.slice(0, placesShown)) list.append(placeItem(place, page, words, language));
    item.append(list);
  }
  return item;
}

/** As `otherLocale` of the domain, whose module would bring the library of its schemas into the page. */
function otherThan(language: Locale): Locale {
  return language === 'fr' ? 'nl' : 'fr';
}

/** Marks an element whose words are in the other language than the page's own. */
function markOther(element: HTMLElement, { filters }: MatchedPage, part: OtherLanguagePart, language: Locale): void {
  if (filterValues(filters, 'otherLanguage').includes(part)) element.lang = otherThan(language);
}

function folio({ meta, filters }: MatchedPage, { search }: Messages, language: Locale): HTMLElement {
  const line = element('p', 'folio plain', element('b', '', meta['number'] ?? ''));
  if (filterValues(filters, 'otherLanguage').includes('text')) {
    line.append(element('span', '', search.textLanguage[otherThan(language)]));
  }
  return line;
}

function particulars(page: MatchedPage, { search }: Messages, language: Locale): HTMLElement {
  const list = element('dl', 'plain');
  const add = (term: string, value: string | undefined): HTMLElement | undefined => {
    if (!value) return undefined;
    const definition = element('dd', '', value);
    list.append(element('div', '', element('dt', '', term), definition));
    return definition;
  };
  add(search.asker, page.meta['authors']);
  const minister = add(search.minister, filterValues(page.filters, 'minister')[0]);
  if (minister) markOther(minister, page, 'minister', language);
  add(search.askedOn, page.meta['date']);
  return list;
}

function placeItem(place: MatchedPlace, page: MatchedPage, words: Messages, language: Locale): HTMLElement {
  const excerpt = element('span', 'excerpt');
  markOther(excerpt, page, 'text', language);
  if (place.isCutBefore) excerpt.append('… ');
  for (const { text, isMatch } of place.excerpt) excerpt.append(isMatch ? element('mark', '', text) : text);
  if (place.isCutAfter) excerpt.append(' …');
  const link = anchor(`${page.url}#${place.id ?? ''}`, placeName(place.id ?? '', words));
  link.className = 'plain';
  return element('li', '', link, ' ', excerpt);
}

/** `r-p3` → `Réponse, § 3`. */
function placeName(id: string, { search, question }: Messages): string {
  const match = /^(q|r\d*)(?:-p(\d+))?$/.exec(id);
  if (!match) return question.themes;
  const section = match[1] === 'q' ? search.inQuestion : search.inReply;
  return match[2] ? `${section}, §\u00A0${match[2]}` : section;
}

function element(name: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function anchor(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}
