/** The search page: the query in the address, the results below the form. */
import { messages } from '../../i18n/dictionaries.ts';
import { describeFinding } from '../../query/describe-finding.ts';
import { formatQuery } from '../../query/format-query.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { QueryChoice } from '../../query/query.ts';
import { statusOfWord } from '../../query/status-of-word.ts';
import { createAnswering } from './answering/answering.ts';
import { element } from './answering/elements.ts';
import { createNumberNotice } from './number-notice.ts';
import { createSearch, type AskedSearch, type Search } from './run-search.ts';
import { findSearchParts, type SearchParts } from './search-parts.ts';
import { readSearchAddress, toSearchAddress, type SearchQuery } from './search-address.ts';
import type { SearchState } from './search-state.ts';
import { createWorkerEngine } from './worker-engine.ts';

/** In milliseconds: after a key, before a search; and after its first results, before the older questions are searched. */
const typingPauses = { query: 250, older: 500 };

const parts = findSearchParts(document);
if (parts) runSearchPage(parts);

function runSearchPage(page: SearchParts): void {
  const { form, field, filters, shards, root, locale, hints } = page;
  const words = messages[locale];
  const engine = createWorkerEngine(
    { root, directory: `${root}pagefind/${locale}/` },
    () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
  );
  const years = [...new Set(shards.flatMap((shard) => shard.years))];
  const place = { engine, shards, locale, values: { year: years } };
  let turn = 0;
  let search: Search | undefined;
  const answering = createAnswering(page, {
    read: (match) => engine.read(match),
    onRetry: () => {
      if (search) void show(search.retry());
    },
    ask: (query) => {
      field.value = formatQuery(query, locale);
      filters.year.value = filters.state.value = '';
      runFromForm();
    },
  });

  const show = async (states: AsyncIterable<SearchState>): Promise<void> => {
    const ofTurn = ++turn;
    for await (const state of states) {
      if (ofTurn !== turn) return;
      await answering.show(state);
    }
  };
  const run = (query: SearchQuery, pauseBeforeOlder: number): void => {
    const asked = toAskedSearch(query);
    search = createSearch(place, asked);
    void show(search.run(() => pause(pauseBeforeOlder)));
    void hint(query.text, asked, turn);
  };
  const hint = async (text: string, { findings }: AskedSearch, ofTurn: number): Promise<void> => {
    const notice = await createNumberNotice(text, root, locale, words).catch(() => undefined);
    if (ofTurn !== turn) return;
    const said = findings.map((finding) => element('p', 'plain', describeFinding(finding, locale)));
    hints.replaceChildren(...(notice ? [notice] : []), ...said);
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
    run(ofForm(), 0);
  };
  const runFromForm = (): void => {
    clearTimeout(typing);
    const query = ofForm();
    if (addressOf(query) !== addressOf(readSearchAddress(location.search, parameters))) {
      history.pushState(null, '', addressOf(query));
    }
    run(query, 0);
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(typing);
    const query = ofForm();
    // One letter is the beginning of too many words: it is searched when it is sent.
    if (query.text.length === 1) return;
    typing = setTimeout(() => {
      history.replaceState(null, '', addressOf(query));
      run(query, typingPauses.older);
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
