/** The search page: the query in the address, the results below the form. */
import { filterName } from '../../domain/search-filter.ts';
import { messages } from '../../i18n/dictionaries.ts';
import type { EngineFilters } from '../../query/engine-filters.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { createNumberNotice } from './number-notice.ts';
import { toFoundPage } from './answering/found-page.ts';
import { createResultItem } from './answering/result-item.ts';
import { createResultList } from './answering/result-list.ts';
import { findSearchParts, type SearchParts } from './search-parts.ts';
import { readSearchAddress, toSearchAddress, type SearchQuery } from './search-address.ts';
import { searchShards } from './search-shards.ts';
import { searchStatus } from './answering/search-status.ts';
import { toSearchedText } from './searched-text.ts';
import { createWorkerEngine } from './worker-engine.ts';

/** In milliseconds: after a key, before a search; and after its first results, before the older questions are searched. */
const typingPauses = { query: 250, older: 500 };

const parts = findSearchParts(document);
if (parts) runSearchPage(parts);

function runSearchPage({ area, status, list, more, form, field, filters, shards, root, locale }: SearchParts): void {
  const words = messages[locale];
  const engine = createWorkerEngine(
    { root, directory: `${root}pagefind/${locale}/` },
    () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
  );
  let turn = 0;
  let scrollBegin = scrollY;
  const results = createResultList(
    { list, more },
    async (match) => createResultItem(toFoundPage(await engine.read(match), parseQuery(field.value).query, locale)),
    () => list.matches(':hover, :focus-within') || scrollY !== scrollBegin,
  );

  const run = async (query: SearchQuery, pauseBeforeOlder: number): Promise<void> => {
    const ofTurn = ++turn;
    const isStale = (): boolean => ofTurn !== turn;
    area.dataset['state'] = 'searching';
    if (query.text === '') {
      area.dataset['state'] = 'complete';
      results.restart();
      status.textContent = query.year !== '' || query.state !== '' ? words.search.queryNeeded : '';
      return;
    }
    status.textContent = words.search.searching;
    const searched = shards.filter(({ years }) => query.year === '' || years.includes(query.year));
    const found = searchShards(
      engine,
      searched.map(({ name }) => name),
      { text: toSearchedText(query.text, locale), terms: [], parts: [], filters: toFilters(query) },
      () => pause(pauseBeforeOlder),
    );
    const noticing = createNumberNotice(query.text, root, locale, words).catch(() => undefined);
    let newest: number | undefined;
    for await (const soFar of found) {
      const notice = await noticing;
      if (isStale()) return;
      if (newest === undefined) {
        results.restart(notice);
        scrollBegin = scrollY;
        newest = soFar.matches.length;
      }
      const showing = await results.show(soFar.matches);
      if (isStale()) return;
      const counts = { shards: searched.length, newest, hasNotice: notice !== undefined };
      status.textContent = searchStatus({ query, found: soFar, showing, ...counts }, locale);
      area.dataset['state'] = soFar.isComplete ? 'complete' : 'newest';
    }
  };

  const parameters = words.search.parameters;
  const ofForm = (): SearchQuery => ({
    text: field.value.trim(),
    year: filters.year.value,
    state: filters.state.value,
  });
  const addressOf = (query: SearchQuery): string => toSearchAddress(query, parameters) || location.pathname;
  const runFromAddress = (): void => {
    const query = readSearchAddress(location.search, parameters);
    field.value = query.text;
    filters.year.value = query.year;
    filters.state.value = query.state;
    void run(ofForm(), 0);
  };
  const runFromForm = (): void => {
    clearTimeout(typing);
    const query = ofForm();
    if (addressOf(query) !== addressOf(readSearchAddress(location.search, parameters))) {
      history.pushState(null, '', addressOf(query));
    }
    void run(query, 0);
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(typing);
    const query = ofForm();
    // One letter is the beginning of too many words: it is searched when it is sent.
    if (query.text.length === 1) return;
    typing = setTimeout(() => {
      history.replaceState(null, '', addressOf(query));
      void run(query, typingPauses.older);
    }, typingPauses.query);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    runFromForm();
  });
  for (const filter of [filters.year, filters.state]) filter.addEventListener('change', runFromForm);
  addEventListener('popstate', runFromAddress);
  runFromAddress();
}

/** The filters that are set, by the names under which the index keeps them. */
function toFilters({ year, state }: SearchQuery): EngineFilters {
  const given = [
    { name: filterName('year', year), value: year },
    { name: filterName('state', state), value: state },
  ].filter(({ value }) => value !== '');
  return { all: given.map(({ name, value }) => ({ [name]: value })) };
}

async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
