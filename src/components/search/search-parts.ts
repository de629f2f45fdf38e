import type { Locale } from '../../domain/locale.ts';
import { messages } from '../../i18n/dictionaries.ts';
import type { SearchShard } from '../../site/search-facts.ts';
import type { AnsweringParts } from './answering/answering.ts';

/** What the search works with on its page. */
export interface SearchParts extends AnsweringParts {
  /** What is said of the query itself. */
  readonly hints: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly filters: { readonly year: HTMLSelectElement; readonly state: HTMLSelectElement };
  readonly shards: readonly SearchShard[];
  /** The path the site is published under, with a slash at its end. */
  readonly root: string;
}

/** Finds the parts of the search in a page, with what it is told there; `undefined` on a page that has none. */
export function findSearchParts(page: Document): SearchParts | undefined {
  const area = page.querySelector<HTMLElement>('[data-search-results]');
  const form = page.querySelector<HTMLFormElement>('form.search-form.large');
  const locale: Locale = area?.dataset['locale'] === 'nl' ? 'nl' : 'fr';
  const { more: moreWording, parameters } = messages[locale].search;
  const status = area?.querySelector<HTMLElement>('[data-search-status]');
  const hints = area?.querySelector<HTMLElement>('[data-search-hints]');
  const notes = area?.querySelector<HTMLElement>('[data-search-notes]');
  const list = area?.querySelector<HTMLElement>('[data-search-list]');
  const more = area?.querySelector<HTMLElement>('[data-search-more]');
  const moreButton = more?.querySelector('button');
  const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const year = form?.querySelector<HTMLSelectElement>(`select[name="${parameters.year}"]`);
  const state = form?.querySelector<HTMLSelectElement>(`select[name="${parameters.state}"]`);
  if (!area || !form || !status || !hints || !notes || !list || !more || !moreButton || !field || !year || !state)
    return undefined;
  moreButton.textContent = moreWording;
  const shards = Array.from(area.querySelectorAll<HTMLElement>('[data-search-shard]'), ({ dataset }) => ({
    name: dataset['searchShard'] ?? '',
    years: (dataset['years'] ?? '').split(' '),
  }));
  return {
    area,
    status,
    hints,
    notes,
    list,
    more,
    form,
    field,
    filters: { year, state },
    shards,
    root: area.dataset['root'] ?? '/',
    seriesRoot: area.dataset['seriesRoot'] ?? '/',
    locale,
  };
}
