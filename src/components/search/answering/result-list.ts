import type { Match } from '../engine.ts';

const resultsPerStep = 10;

/** The places of the page that the results stand in. */
export interface ResultPlaces {
  readonly list: HTMLElement;
  /** Holds the button that asks for more; hidden while there are none. */
  readonly more: HTMLElement;
}

/** How results were put into the list. */
export interface Showing {
  /** Whether they stand after those that were there, though some of them match better. */
  readonly isAppended: boolean;
  /** Whether a result could not be read, and is left out. */
  readonly hasGaps: boolean;
}

/** The list of results, ten at first. */
export interface ResultList {
  /** Empties the list for another query, but for an item that is no result and stands before all. */
  restart(first?: HTMLElement): void;
  /** Shows the best of the matches; called again with more of them, it completes the list. */
  show(matches: readonly Match[]): Promise<Showing>;
}

/**
 * A list of results that never moves under the reader's hand. Results that come late are put among the others by how
 * well they match, unless the reader has begun to use the list: then what stands there stays, and they follow.
 *
 * @param createItem - the item of a match; it rejects when the match cannot be read
 * @param isInUse - whether the reader is in the list with pointer or focus, or has scrolled
 */
export function createResultList(
  { list, more }: ResultPlaces,
  createItem: (match: Match) => Promise<HTMLElement>,
  isInUse: () => boolean,
): ResultList {
  let query = 0;
  let head: readonly HTMLElement[] = [];
  let placed = new Set<string>();
  let items = new Map<string, Promise<HTMLElement | undefined>>();
  let waiting: readonly Match[] = [];
  let hasAskedForMore = false;

  /** The items of matches that can be read, each made once a query. */
  const itemsOf = async (matches: readonly Match[]): Promise<HTMLElement[]> => {
    const made = matches.map((match) => {
      const item = items.get(keyOf(match)) ?? createItem(match).catch(() => undefined);
      items.set(keyOf(match), item);
      return item;
    });
    return (await Promise.all(made)).flatMap((item) => item ?? []);
  };
  const append = async (matches: readonly Match[], count: number): Promise<Showing> => {
    const ofQuery = query;
    const next = matches.slice(0, count);
    for (const match of next) placed.add(keyOf(match));
    waiting = matches.slice(count);
    const made = await itemsOf(next);
    if (ofQuery === query) {
      list.append(...made);
      more.hidden = waiting.length === 0;
    }
    return { isAppended: true, hasGaps: made.length < next.length };
  };

  more.querySelector('button')?.addEventListener('click', () => {
    hasAskedForMore = true;
    void append(waiting, resultsPerStep);
  });

  return {
    restart: (first) => {
      query += 1;
      head = first ? [first] : [];
      placed = new Set();
      items = new Map();
      waiting = [];
      hasAskedForMore = false;
      list.replaceChildren(...head);
      more.hidden = true;
    },
    show: async (matches) => {
      const ofQuery = query;
      const best = matches.slice(0, resultsPerStep);
      const made = await itemsOf(best);
      if (ofQuery !== query) return { isAppended: false, hasGaps: false };
      if (placed.size > 0 && (hasAskedForMore || isInUse())) {
        const rest = matches.filter((match) => !placed.has(keyOf(match)));
        return append(rest, Math.max(0, resultsPerStep - placed.size));
      }
      placed = new Set(best.map(keyOf));
      list.replaceChildren(...head, ...made);
      waiting = matches.slice(resultsPerStep);
      more.hidden = waiting.length === 0;
      return { isAppended: false, hasGaps: made.length < best.length };
    },
  };
}

function keyOf({ shard, id }: Match): string {
  return `${shard}/${id}`;
}
