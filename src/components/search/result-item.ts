import type { Messages } from '../../i18n/messages.ts';
import type { MatchedPage } from './engine.ts';
import { findMatchedPlaces, type MatchedPlace } from './matched-places.ts';

const placesShown = 3;

/**
 * The list item of a page that matches: its title, who asked whom and when, and the first places in which the words
 * stand, each a link. The page's words are only ever set as text.
 */
export function createResultItem(page: MatchedPage, words: Messages, language: string): HTMLLIElement {
  const { meta, url } = page;
  const places = findMatchedPlaces(page).filter(({ id }) => id !== null);
  const item = document.createElement('li');
  const heading = element('h2', '');
  const link = anchor(places[0]?.id ? `${url}#${places[0].id}` : url, meta['title'] ?? url);
  if (meta['titleLanguage'] && meta['titleLanguage'] !== language) link.lang = meta['titleLanguage'];
  heading.append(link);
  item.append(folio(page, words, language), heading, particulars(page, words, language));
  if (places.length > 0) {
    const list = element('ul', 'places');
    for (const place of places.slice(0, placesShown)) list.append(placeItem(place, page, words, language));
    item.append(list);
  }
  return item;
}

function folio({ meta }: MatchedPage, { search }: Messages, language: string): HTMLElement {
  const line = element('p', 'folio plain', element('b', '', meta['number'] ?? ''));
  const textLanguage = meta['textLanguage'] === 'nl' ? 'nl' : 'fr';
  if (textLanguage !== language) line.append(element('span', '', search.textLanguage[textLanguage]));
  return line;
}

function particulars({ meta }: MatchedPage, { search }: Messages, language: string): HTMLElement {
  const list = element('dl', 'plain');
  const add = (term: string, value: string | undefined, valueLanguage?: string) => {
    if (!value) return;
    const definition = element('dd', '', value);
    if (valueLanguage && valueLanguage !== language) definition.lang = valueLanguage;
    list.append(element('div', '', element('dt', '', term), definition));
  };
  add(search.asker, meta['authors']);
  add(search.minister, meta['minister'], meta['ministerLanguage']);
  add(search.askedOn, meta['date']);
  return list;
}

function placeItem(place: MatchedPlace, { url, meta }: MatchedPage, words: Messages, language: string): HTMLElement {
  const excerpt = element('span', 'excerpt');
  if (meta['textLanguage'] && meta['textLanguage'] !== language) excerpt.lang = meta['textLanguage'];
  if (place.isCutBefore) excerpt.append('… ');
  for (const { text, isMatch } of place.excerpt) excerpt.append(isMatch ? element('mark', '', text) : text);
  if (place.isCutAfter) excerpt.append(' …');
  const link = anchor(`${url}#${place.id ?? ''}`, placeName(place.id ?? '', words));
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
