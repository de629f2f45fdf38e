import type { Locale } from '../../../domain/locale.ts';
import { parseSeriesValue } from '../../../domain/held-series.ts';
import { filterValues } from '../../../domain/search-filter.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import type { Query } from '../../../query/query.ts';
import { searchedParts } from '../../../query/searched-parts.ts';
import type { Hits } from '../../question/hits/handed-hits.ts';
import type { Match, MatchedPage } from '../engine.ts';
import type { ResultGroup, SearchState } from '../search-state.ts';
import { findAdvice } from './advice.ts';
import { confirmState } from './confirm-state.ts';
import { createElsewhereNote } from './elsewhere/elsewhere-note.ts';
import { littleFound, type FoundElsewhere } from './elsewhere/search-elsewhere.ts';
import { toShownPage, type ShownPage } from './shown-page.ts';
import { createGroupItem, seriesAddress } from './group-item.ts';
import { joinHits, keepHits, toHits } from './keep-hits.ts';
import { createResultList, type ResultPlaces, type Showing } from './result-list.ts';
import { createAdvice, createRetry } from './search-notes.ts';
import { isNothing, searchStatus } from './search-status.ts';
import { isSought } from './searched-page.ts';

/** The places of the page that are about what was found. */
export interface AnsweringParts extends ResultPlaces {
  /** Holds all of them, and says by `data-state` how far the search is: the phase of its state. */
  readonly area: HTMLElement;
  /** What was found in a sentence; screen readers read it out. It can take the focus. */
  readonly status: HTMLElement;
  /** What can be done where something is missing. */
  readonly notes: HTMLElement;
  /** What the other language has, where little was found in this one. */
  readonly elsewhere: HTMLElement;
  readonly locale: Locale;
  /** The page of the search in the other language. */
  readonly otherSearch: string;
  /** What the addresses of the pages of series begin with: `/fr/series/`. */
  readonly seriesRoot: string;
}

/** What the reader does with what was found, and where the pages come from. */
export interface AnsweringActions {
  readonly read: (match: Match) => Promise<MatchedPage>;
  /** Searches once more what could not be searched. */
  readonly onRetry: () => void;
  /** Searches something else, which was offered. */
  readonly ask: (query: Query) => void;
  /** Looks for a query in the other language. */
  readonly searchElsewhere: (query: Query) => Promise<FoundElsewhere | undefined>;
}

/** Shows what a search has found. */
export interface Answering {
  /** Shows a state; those of one search have the same query. It resolves when all of it can be seen. */
  show(state: SearchState): Promise<void>;
}

/**
 * In milliseconds: a search that takes less is not said to be under way; one that takes more is said to be slow; what was
 * found so long is looked at, before the other language is searched.
 */
const patience = { searching: 300, slow: 4000, elsewhere: 600 };

/** How what was found is shown on the page of the search. */
export function createAnswering(
  parts: AnsweringParts,
  { read, onRetry, ask, searchElsewhere }: AnsweringActions,
): Answering {
  const { area, status, notes, elsewhere, list, more, locale, seriesRoot, otherSearch } = parts;
  let shown: SearchState | undefined;
  let scrollBegin = scrollY;
  const hits = new Map<string, Hits>();
  keepHits(
    list,
    () => localStorage,
    (path) => hits.get(path),
  );
  let timers: ReturnType<typeof setTimeout>[] = [];

  const readFound = async (match: Match, { query }: SearchState): Promise<ShownPage | undefined> => {
    const page = await read(match);
    if (!isSought(page, query)) return undefined;
    const found = toShownPage(page, query, locale);
    const own = toHits(found, query);
    hits.set(page.url, own);
    for (const series of filterValues(page.filters, 'series')) {
      const compared = seriesAddress(seriesRoot, parseSeriesValue(series).name);
      hits.set(compared, joinHits(hits.get(compared), own));
    }
    return found;
  };
  const createItem = async (group: ResultGroup): Promise<HTMLElement | undefined> => {
    const state = shown;
    if (!state) return undefined;
    const isOfReplies = !searchedParts(state.query).includes('question');
    return createGroupItem(group, (match) => readFound(match, state), { isOfReplies, seriesRoot, locale });
  };
  const results = createResultList(
    { list, more },
    createItem,
    () => list.matches(':hover, :focus-within') || scrollY !== scrollBegin,
    (showing) => {
      if (shown) say(shown, showing);
    },
  );

  /** What is followed goes away with the notes: the focus goes to what is said instead. */
  const andLeave =
    <Given extends readonly unknown[]>(act: (...given: Given) => void) =>
    (...given: Given): void => {
      status.focus();
      act(...given);
    };
  const say = (state: SearchState, showing: Showing): void => {
    const text = searchStatus(state, showing, locale);
    if (status.textContent !== text) status.textContent = text;
    const isLost = state.phase === 'complete' && (state.failed.length > 0 || showing.hasGaps);
    const advice = isNothing(state, showing) && !isLost ? findAdvice(state, locale) : [];
    notes.replaceChildren(
      ...(isLost ? [createRetry(locale, andLeave(onRetry))] : []),
      ...(advice.length > 0 ? [createAdvice(advice, { locale, sort: state.sort, ask: andLeave(ask) })] : []),
    );
  };
  const lookElsewhere = async (state: SearchState): Promise<void> => {
    const found = await searchElsewhere(state.query).catch(() => undefined);
    if (found && shown === state) elsewhere.replaceChildren(createElsewhereNote(found, otherSearch, locale));
  };
  const sayLater = (text: string, delay: number): void => {
    timers.push(setTimeout(() => (status.textContent = text), delay));
  };

  return {
    show: async (state) => {
      const isNew = shown?.query !== state.query || shown.sort !== state.sort;
      const isFirst = isNew || shown?.phase === 'searching';
      shown = state;
      for (const timer of timers) clearTimeout(timer);
      timers = [];
      elsewhere.replaceChildren();
      area.dataset['state'] = state.phase;
      const isBusy = state.phase === 'searching' || state.phase === 'first';
      for (const part of [status, list]) part.setAttribute('aria-busy', String(isBusy));
      const { slow } = messages[locale].results;
      const isOldestFirst = state.sort === 'oldest';
      if (state.phase === 'searching') {
        if (isNew) results.restart();
        notes.replaceChildren();
        sayLater(messages[locale].search.searching, patience.searching);
        sayLater(slow.first(isOldestFirst), patience.slow);
        return;
      }
      if (state.phase === 'idle') results.clear();
      else if (isNew) results.restart();
      if (isNew) hits.clear();
      if (isFirst) scrollBegin = scrollY;
      const confirmed = await confirmState(state, async (match) => (await readFound(match, state)) !== undefined);
      if (shown !== state) return;
      shown = confirmed;
      const showing = await results.show(confirmed.groups);
      if (shown !== confirmed) return;
      say(confirmed, showing);
      if (state.phase === 'first') sayLater(slow.others(isOldestFirst), patience.slow);
      const isLittle = confirmed.pages - showing.dropped < littleFound && !showing.hasMore;
      if (state.phase === 'complete' && isLittle) {
        timers.push(setTimeout(() => void lookElsewhere(confirmed), patience.elsewhere));
      }
    },
  };
}
