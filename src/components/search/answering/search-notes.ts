import type { Locale } from '../../../domain/locale.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import { formatQuery } from '../../../query/format-query.ts';
import type { Query } from '../../../query/query.ts';
import { toAskedAddress } from '../asked-address.ts';
import type { SearchSort } from '../search-state.ts';
import type { Advice } from './advice.ts';
import { anchor, element } from './elements.ts';

/** A button that searches once more what could not be searched. */
export function createRetry(locale: Locale, onRetry: () => void): HTMLButtonElement {
  const button = element('button', 'plain', messages[locale].results.retry);
  button.type = 'button';
  button.addEventListener('click', onRetry);
  return button;
}

/** Where advice is given. */
interface AdviceContext {
  readonly locale: Locale;
  /** The order that is asked for, which other queries keep. */
  readonly sort: SearchSort;
  /** Asks another query in the page itself. */
  readonly ask: (query: Query) => void;
}

/** The list of what can be tried where nothing was found; queries are links to their own address. */
export function createAdvice(advice: readonly Advice[], context: AdviceContext): HTMLElement {
  const list = element('ul', '');
  for (const one of advice) {
    list.append(element('li', '', one.kind === 'sentence' ? one.words : queryLink(one, context)));
  }
  return element('div', 'advice plain', element('p', '', messages[context.locale].results.advice.lead), list);
}

/** A link to another query; followed in the page itself it is asked without a new load. */
function queryLink(
  { words, query }: Extract<Advice, { kind: 'query' }>,
  { locale, sort, ask }: AdviceContext,
): HTMLAnchorElement {
  const link = anchor(toAskedAddress({ text: formatQuery(query, locale), sort }, locale), words);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    ask(query);
  });
  return link;
}
