/** The search page: the query in the address, the results below the form. */
import { messages } from '../../i18n/dictionaries.ts';
import { describeFinding } from '../../query/describe-finding.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { QueryChoice } from '../../query/query.ts';
import { statusOfWord } from '../../query/status-of-word.ts';
import { toFoundPage } from './answering/found-page.ts';
import { createResultItem } from './answering/result-item.ts';
import { createResultList } from './answering/result-list.ts';
import { searchStatus } from './answering/search-status.ts';
import { createNumberNotice } from './number-notice.ts';
import { createSearch } from './run-search.ts';
import { readSearchAddress, toSearchAddress, type SearchQuery } from './search-address.ts';
import { findSearchParts, type SearchParts } from './search-parts.ts';
import type { AskedSearch } from './search-shard.ts';
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
  const years = [...new Set(shards.flatMap((shard) => shard.years))];
  const place = { engine, shards, locale, values: { year: years } };
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
    const asked = toAskedSearch(query);
    const noticing = createNumberNotice(query.text, root, locale, words).catch(() => undefined);
    let newest: number | undefined;
    for await (const state of createSearch(place, asked).run(() => pause(pauseBeforeOlder))) {
      if (isStale()) return;
      if (state.phase === 'idle') {
        results.restart();
        status.textContent = saidOf(asked, '');
        area.dataset['state'] = 'complete';
        return;
      }
      if (state.phase === 'searching') {
        area.dataset['state'] = 'searching';
        status.textContent = words.search.searching;
        continue;
      }
      const notice = await noticing;
      if (isStale()) return;
      if (newest === undefined) {
        results.restart(notice);
        scrollBegin = scrollY;
        newest = state.pages;
      }
      const showing = await results.show(state.groups.flatMap(({ matches }) => matches));
      if (isStale()) return;
      const named = query.text || [query.year, query.state].filter((value) => value !== '').join(', ');
      const progress = { query: { ...query, text: named }, state, showing, newest, hasNotice: notice !== undefined };
      status.textContent = saidOf(asked, searchStatus(progress, locale));
      area.dataset['state'] = state.phase;
    }
  };
  const saidOf = ({ findings }: AskedSearch, said: string): string =>
    [said, ...findings.map((finding) => describeFinding(finding, locale))].join(' ').trim();

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

/** What a text and the filters that are set ask together. */
function toAskedSearch({ text, year, state }: SearchQuery): AskedSearch {
  const { query, findings } = parseQuery(text);
  const status = statusOfWord(state);
  const chosen: QueryChoice[] = [
    ...(year === '' ? [] : [{ field: 'year', isExcluded: false, values: [year] } as const]),
    ...(status === undefined ? [] : [{ field: 'status', isExcluded: false, values: [status] } as const]),
  ];
  return { query: { ...query, choices: [...query.choices, ...chosen] }, findings, sort: 'relevance' };
}

async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
