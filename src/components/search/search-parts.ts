import type { Locale } from '../../domain/locale.ts';
import { messages } from '../../i18n/search-dictionaries.ts';
import type { SearchShard } from '../../site/search-facts.ts';
import type { AnsweringParts } from './answering/answering.ts';

/** What the search works with on its page. */
export interface SearchParts extends AnsweringParts {
  readonly shards: readonly SearchShard[];
  /** The path the site is published under, with a slash at its end. */
  readonly root: string;
  /** What the addresses of the translations of keywords begin with. */
  readonly translationRoot: string;
}

/** Finds the parts of the search in a page, with what it is told there; `undefined` on a page that has none. */
export function findSearchParts(page: Document): SearchParts | undefined {
  const area = page.querySelector<HTMLElement>('[data-search-results]');
  const locale: Locale = area?.dataset['locale'] === 'nl' ? 'nl' : 'fr';
  const status = area?.querySelector<HTMLElement>('[data-search-status]');
  const notes = area?.querySelector<HTMLElement>('[data-search-notes]');
  const elsewhere = area?.querySelector<HTMLElement>('[data-search-elsewhere]');
  const list = area?.querySelector<HTMLElement>('[data-search-list]');
  const more = area?.querySelector<HTMLElement>('[data-search-more]');
  const moreButton = more?.querySelector('button');
  if (!area || !status || !notes || !elsewhere || !list || !more || !moreButton) return undefined;
  moreButton.textContent = messages[locale].search.more;
  const shards = Array.from(area.querySelectorAll<HTMLElement>('[data-search-shard]'), ({ dataset }) => ({
    name: dataset['searchShard'] ?? '',
    years: (dataset['years'] ?? '').split(' '),
  }));
  return {
    area,
    status,
    notes,
    elsewhere,
    list,
    more,
    shards,
    root: area.dataset['root'] ?? '/',
    seriesRoot: area.dataset['seriesRoot'] ?? '/',
    otherSearch: area.dataset['otherSearch'] ?? '/',
    translationRoot: area.dataset['translationRoot'] ?? '/',
    locale,
  };
}
