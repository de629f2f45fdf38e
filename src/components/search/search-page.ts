/** The search page: what is asked, and the results of it. */
import { messages } from '../../i18n/dictionaries.ts';
import { emptyQuery } from '../../query/edit-query.ts';
import { formatQuery } from '../../query/format-query.ts';
import { toFoundPage } from './answering/found-page.ts';
import { createResultItem } from './answering/result-item.ts';
import { createResultList } from './answering/result-list.ts';
import { searchStatus } from './answering/search-status.ts';
import type { Asked } from './asking/asked.ts';
import { findAskingParts, type AskingParts } from './asking/asking-parts.ts';
import { createAsking } from './asking/create-asking.ts';
import { createSearch } from './run-search.ts';
import { findSearchParts, type SearchParts } from './search-parts.ts';
import { createWorkerEngine } from './worker-engine.ts';

/** In milliseconds, while a reader may still be writing: after the first results, before the older questions are searched. */
const pauseBeforeOlder = 500;

const [parts, askingParts] = [findSearchParts(document), findAskingParts(document)];
if (parts && askingParts) runSearchPage(parts, askingParts);

function runSearchPage(
  { area, status, list, more, shards, root, locale }: SearchParts,
  askingParts: AskingParts,
): void {
  const words = messages[locale];
  const engine = createWorkerEngine(
    { root, directory: `${root}pagefind/${locale}/` },
    () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
  );
  let turn = 0;
  let query = emptyQuery;
  let scrollBegin = scrollY;
  const results = createResultList(
    { list, more },
    async (match) => createResultItem(toFoundPage(await engine.read(match), query, locale)),
    () => list.matches(':hover, :focus-within') || scrollY !== scrollBegin,
  );

  const run = async (asked: Asked): Promise<void> => {
    const ofTurn = ++turn;
    const isStale = (): boolean => ofTurn !== turn;
    const search = createSearch({ engine, shards, locale, values: asked.values }, asked);
    const written = { text: formatQuery(asked.query, locale), isFiltered: asked.query.choices.length > 0 };
    let newest: number | undefined;
    for await (const state of search.run(() => pause(asked.isTyping ? pauseBeforeOlder : 0))) {
      if (isStale()) return;
      if (state.phase === 'idle') {
        results.restart();
        status.textContent = '';
        area.dataset['state'] = 'complete';
        return;
      }
      if (state.phase === 'searching') {
        area.dataset['state'] = 'searching';
        status.textContent = words.search.searching;
        continue;
      }
      if (newest === undefined) {
        ({ query } = asked);
        results.restart();
        scrollBegin = scrollY;
        newest = state.pages;
      }
      const showing = await results.show(state.groups.flatMap(({ matches }) => matches));
      if (isStale()) return;
      status.textContent = searchStatus({ ...written, state, showing, newest }, locale);
      area.dataset['state'] = state.phase;
    }
  };
  createAsking(askingParts, { locale, root, onAsk: (asked) => void run(asked) }).start();
}

async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
