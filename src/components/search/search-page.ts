/** The search page: what is asked, and the results of it. */
import { messages } from '../../i18n/dictionaries.ts';
import { canBeInShard } from '../../query/check-facts.ts';
import { isSearchable } from '../../query/find-unsearchable.ts';
import { formatQuery } from '../../query/format-query.ts';
import { toEngineSearch } from '../../query/to-engine-search.ts';
import { findAskingParts, type AskingParts } from './asking/asking-parts.ts';
import type { Asked } from './asking/asked.ts';
import { createAsking } from './asking/create-asking.ts';
import { createResultItem } from './result-item.ts';
import { createResultList } from './result-list.ts';
import { findSearchParts, type SearchParts } from './search-parts.ts';
import { searchShards } from './search-shards.ts';
import { searchStatus } from './search-status.ts';
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
  let scrollBegin = scrollY;
  const results = createResultList(
    { list, more },
    async (match) => createResultItem(await engine.read(match), words, locale),
    () => list.matches(':hover, :focus-within') || scrollY !== scrollBegin,
  );

  const run = async ({ query, values, isTyping }: Asked): Promise<void> => {
    const ofTurn = ++turn;
    const isStale = (): boolean => ofTurn !== turn;
    area.dataset['state'] = 'searching';
    const search = toEngineSearch(query, locale, values);
    if (!isSearchable(query) || search.text === '') {
      area.dataset['state'] = 'complete';
      results.restart();
      status.textContent = isSearchable(query) ? words.search.queryNeeded : '';
      return;
    }
    status.textContent = words.search.searching;
    const searched = shards.filter((shard) => canBeInShard(query, shard));
    const found = searchShards(
      engine,
      searched.map(({ name }) => name),
      search,
      () => pause(isTyping ? pauseBeforeOlder : 0),
    );
    let newest: number | undefined;
    for await (const soFar of found) {
      if (isStale()) return;
      if (newest === undefined) {
        results.restart();
        scrollBegin = scrollY;
        newest = soFar.matches.length;
      }
      const showing = await results.show(soFar.matches);
      if (isStale()) return;
      const isFiltered = query.choices.length > 0;
      const text = formatQuery(query, locale);
      const counts = { shards: searched.length, newest };
      status.textContent = searchStatus({ text, isFiltered, found: soFar, showing, ...counts }, locale);
      area.dataset['state'] = soFar.isComplete ? 'complete' : 'newest';
    }
  };
  createAsking(askingParts, { locale, root, onAsk: (asked) => void run(asked) }).start();
}

async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
