/** The search page: the query in the address, the results below the form. */
import type { Locale } from '../../domain/locale.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { createEngine, type Match } from './engine.ts';
import { createNumberNotice } from './number-notice.ts';
import { createResultItem } from './result-item.ts';

const resultsPerStep = 10;
const typingPause = 250;

const area = document.querySelector<HTMLElement>('[data-search-results]');
const status = area?.querySelector<HTMLElement>('[data-search-status]');
const list = area?.querySelector<HTMLElement>('[data-search-list]');
const more = area?.querySelector<HTMLElement>('[data-search-more]');
const form = document.querySelector<HTMLFormElement>('form.search-form.large');
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');

if (area && status && list && more && form && field) {
  const locale = area.dataset['locale'] === 'nl' ? 'nl' : 'fr';
  runSearchPage({ status, list, more, form, field }, area.dataset['root'] ?? '/', locale);
}

interface Parts {
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
}

function runSearchPage({ status, list, more, form, field }: Parts, root: string, locale: Locale): void {
  const words = messages[locale];
  const engine = createEngine(root);
  const moreButton = more.querySelector('button');
  let turn = 0;
  let waiting: readonly Match[] = [];

  const showNext = async (ofTurn: number): Promise<void> => {
    const step = waiting.slice(0, resultsPerStep);
    waiting = waiting.slice(resultsPerStep);
    const pages = await Promise.all(step.map((match) => match.data()));
    if (ofTurn !== turn) return;
    list.append(...pages.map((page) => createResultItem(page, words, locale)));
    more.hidden = waiting.length === 0;
  };

  const run = async (query: string): Promise<void> => {
    const ofTurn = ++turn;
    more.hidden = true;
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = words.search.searching;
    try {
      const [notice, matches] = await Promise.all([createNumberNotice(query, root, locale, words), engine(query)]);
      if (ofTurn !== turn) return;
      list.replaceChildren(...(notice ? [notice] : []));
      waiting = matches;
      status.textContent =
        matches.length > 0
          ? words.search.results(matches.length, query)
          : [words.search.noResults(query), ...(notice ? [] : [words.search.noResultsAdvice])].join(' ');
      await showNext(ofTurn);
    } catch {
      if (ofTurn !== turn) return;
      list.replaceChildren();
      status.textContent = words.search.unavailable;
    }
  };

  const queryInAddress = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';
  const toAddress = (query: string) => (query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
  const runFromAddress = () => {
    field.value = queryInAddress();
    void run(field.value);
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      history.replaceState(null, '', toAddress(field.value.trim()));
      void run(field.value.trim());
    }, typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    const query = field.value.trim();
    if (query !== queryInAddress()) history.pushState(null, '', toAddress(query));
    void run(query);
  });
  if (moreButton) {
    moreButton.textContent = words.search.more;
    moreButton.addEventListener('click', () => void showNext(turn));
  }
  addEventListener('popstate', runFromAddress);
  runFromAddress();
}
