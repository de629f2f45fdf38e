import type { Locale } from '../../../domain/locale.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import { formatQuery } from '../../../query/format-query.ts';
import type { Query } from '../../../query/query.ts';
import type { Advice } from './advice.ts';
import { anchor, element } from './elements.ts';

/** A button that searches once more what could not be searched. */
export function createRetry(locale: Locale, onRetry: () => void): HTMLButtonElement {
  const button = element('button', 'plain', messages[locale].results.retry);
  button.type = 'button';
  button.addEventListener('click', onRetry);
  return button;
}

/** The list of what can be tried where nothing was found; queries are links to their own address. */
export function createAdvice(advice: readonly Advice[], locale: Locale, ask: (query: Query) => void): HTMLElement {
  const list = element('ul', '');
  for (const one of advice) {
    list.append(element('li', '', one.kind === 'sentence' ? one.words : queryLink(one.words, one.query, locale, ask)));
  }
  const section = element('div', 'advice plain', element('p', '', messages[locale].results.advice.lead), list);
  return section;
}

/** A link to another query; followed in the page itself it is asked without a new load. */
export function queryLink(words: string, query: Query, locale: Locale, ask: (query: Query) => void): HTMLAnchorElement {
  const link = anchor(`?${new URLSearchParams({ q: formatQuery(query, locale) })}`, words);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    ask(query);
  });
  return link;
}
