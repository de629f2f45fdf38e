/** The search page: what is asked, what is searched for it, and what was found. */
import type { Locale } from '../../domain/locale.ts';
import { otherLocale } from '../../domain/other-locale.ts';
import type { QueryField } from '../../domain/query-field.ts';
import { queryFields, type Query } from '../../query/query.ts';
import { createAnswering } from './answering/answering.ts';
import { createOffices } from './answering/elsewhere/load-offices.ts';
import { createTranslations } from './answering/elsewhere/load-translations.ts';
import { searchElsewhere } from './answering/elsewhere/search-elsewhere.ts';
import type { Asked } from './asking/asked.ts';
import { findAskingParts, readFewValues, type AskingParts } from './asking/asking-parts.ts';
import { createAsking } from './asking/create-asking.ts';
import { createFieldLists } from './asking/field-lists.ts';
import { createChoiceCounts, type CountField } from './choice-counts.ts';
import type { Engine } from './engine.ts';
import { createSearch, type Search } from './run-search.ts';
import { findSearchParts, type SearchParts } from './search-parts.ts';
import type { SearchState } from './search-state.ts';
import { createThemeQuestions } from './theme-questions.ts';
import { createValuePairs } from './value-pairs.ts';
import { createWorkerEngine } from './worker-engine.ts';

/** In milliseconds, while a reader may still be writing: after the first results, before the other shards are searched. */
const pauseBeforeOthers = 500;

const [parts, askingParts] = [findSearchParts(document), findAskingParts(document)];
if (parts && askingParts) runSearchPage(parts, askingParts);

function runSearchPage(page: SearchParts, pageOfAsking: AskingParts): void {
  const { shards, root, locale } = page;
  const startEngine = (language: Locale): Engine =>
    createWorkerEngine(
      { root, directory: `${root}pagefind/${language}/` },
      () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
    );
  const engine = startEngine(locale);
  const translations = createTranslations(page.translationRoot);
  const addressOf = (file: string): string => new URL(`${file}.json`, pageOfAsking.form.action).href;
  const lists = createFieldLists(readFewValues(pageOfAsking), addressOf);
  const loadPairs = createValuePairs((field) => addressOf(`${otherLocale(locale)}/${field}`));
  const offices = createOffices(lists, loadPairs);
  const themes = createThemeQuestions(
    async () => (await lists.load('theme')).questions,
    (group) => addressOf(`theme/${group}`),
  );
  let otherEngine: Engine | undefined;
  let turn = 0;
  let latest:
    { readonly asked: Asked; readonly search: Search; readonly counts: CountField; isComplete: boolean } | undefined;

  const searchOther = (query: Query): AsyncIterable<SearchState> => {
    const other = otherLocale(locale);
    otherEngine ??= startEngine(other);
    // Those of the other fields are words of a language.
    const { year, asker, party } = latest?.asked.values ?? {};
    const values = { ...(year && { year }), ...(asker && { asker }), ...(party && { party }) };
    const place = { engine: otherEngine, shards, locale: other, values, isOfOwnTexts: true };
    return createSearch(place, { query, findings: [], missing: [], sort: 'relevance' }).run(() => Promise.resolve());
  };
  const answering = createAnswering(page, {
    read: (match) => engine.read(match),
    onRetry: () => {
      if (latest) void show(latest.search.retry());
    },
    ask: (query) => {
      asking.setAsked(query, latest?.asked.sort ?? 'relevance');
    },
    searchElsewhere: (query) => searchElsewhere(query, translations, offices, searchOther),
  });
  const show = async (states: AsyncIterable<SearchState>): Promise<void> => {
    const ofTurn = ++turn;
    for await (const state of states) {
      if (ofTurn !== turn) return;
      await answering.show(state);
      if (ofTurn !== turn || !latest || (state.phase !== 'complete' && state.phase !== 'idle')) continue;
      latest.isComplete = true;
      const open = asking.openFilters();
      for (const field of queryFields) {
        if (open.includes(field)) void count(field);
        else asking.showCounts(field, undefined);
      }
    }
  };
  /** Counts what else could be chosen, for a filter that is open, once all that is asked has been found. */
  const count = async (field: QueryField): Promise<void> => {
    const ofTurn = turn;
    if (!latest?.isComplete) return;
    const counts = await latest.counts(field, asking.shown(field)).catch(() => undefined);
    if (ofTurn === turn) asking.showCounts(field, counts);
  };
  const asking = createAsking(pageOfAsking, {
    locale,
    root,
    loadKeywords: translations,
    loadPairs,
    lists,
    onAsk: (asked) => {
      const place = { engine, shards, locale, values: asked.values };
      const counts = createChoiceCounts(place, asked.query, themes);
      const search = createSearch(place, asked);
      latest = { asked, search, counts, isComplete: false };
      void show(search.run(() => pause(asked.isTyping ? pauseBeforeOthers : 0)));
    },
    onOpen: (field) => void count(field),
  });
  asking.start();
}

async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
