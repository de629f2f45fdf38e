import type { ResultGroup } from '../search-state.ts';

const resultsPerStep = 10;

/** So many results at most are read in vain, one step after the other, where phrases are looked for in what is read. */
const mostReadInVain = 40;

/** The places of the page that the results stand in. */
export interface ResultPlaces {
  readonly list: HTMLElement;
  /** Holds the button that asks for more; hidden while there are none. */
  readonly more: HTMLElement;
}

/** How results were put into the list. */
export interface Showing {
  /** Whether some stand after those that were there, though they come before them in the order. */
  readonly isAppended: boolean;
  /** Whether a result could not be read, and is left out. */
  readonly hasGaps: boolean;
  /** How many questions were left out, as they have not what is looked for when they are read. */
  readonly dropped: number;
  /** Whether there are none in the list. */
  readonly isEmpty: boolean;
  /** Whether there are others to be read. */
  readonly hasMore: boolean;
}

/** The list of results, ten at first. */
export interface ResultList {
  /** Forgets what is shown, which stays in sight until something else is. */
  restart(): void;
  /** Shows the best of the results; called again with more of them, it completes the list. */
  show(groups: readonly ResultGroup[]): Promise<Showing>;
  /** Empties the list. */
  clear(): void;
}

/**
 * A list of results that never moves under the reader's hand. Results that come late are put among the others by their
 * order, unless the reader has begun to use the list: then what stands there stays, and they follow.
 *
 * @param createItem - the item of a result; `undefined` when it is none on a second look; it rejects when it cannot be read
 * @param isInUse - whether the reader is in the list with pointer or focus, or has scrolled
 * @param onMore - after more were asked for and shown
 */
export function createResultList(
  { list, more }: ResultPlaces,
  createItem: (group: ResultGroup) => Promise<HTMLElement | undefined>,
  isInUse: () => boolean,
  onMore: (showing: Showing) => void,
): ResultList {
  let search = 0;
  let placed = new Set<string>();
  let items = new Map<string, Promise<HTMLElement | 'none' | 'unreadable'>>();
  let waiting: readonly ResultGroup[] = [];
  let hasAskedForMore = false;
  let dropped = 0;
  let hasGaps = false;
  let isAppended = false;

  const itemOf = (group: ResultGroup): Promise<HTMLElement | 'none' | 'unreadable'> => {
    const key = `${keyOf(group)} ${group.matches.length}`;
    const item = items.get(key) ?? readItem(group);
    items.set(key, item);
    return item;
  };
  const readItem = async (group: ResultGroup): Promise<HTMLElement | 'none' | 'unreadable'> => {
    try {
      return (await createItem(group)) ?? 'none';
    } catch {
      return 'unreadable';
    }
  };
  /** Reads the next results, as many as are wanted that can be shown. */
  const take = async (count: number): Promise<HTMLElement[]> => {
    const ofSearch = search;
    const taken: HTMLElement[] = [];
    let inVain = 0;
    while (taken.length < count && waiting.length > 0 && inVain < mostReadInVain) {
      const batch = waiting.slice(0, count - taken.length);
      waiting = waiting.slice(batch.length);
      for (const group of batch) placed.add(keyOf(group));
      const read = await Promise.all(batch.map(itemOf));
      if (ofSearch !== search) return [];
      for (const [index, item] of read.entries()) {
        if (item === 'none') dropped += batch[index]?.matches.length ?? 0;
        else if (item === 'unreadable') hasGaps = true;
        else taken.push(item);
        if (item === 'none' || item === 'unreadable') inVain += 1;
      }
    }
    return taken;
  };
  const put = async (count: number, into: (taken: readonly HTMLElement[]) => void): Promise<boolean> => {
    const ofSearch = search;
    const taken = await take(count);
    if (ofSearch !== search) return false;
    into(taken);
    more.hidden = waiting.length === 0;
    return true;
  };
  const append = (taken: readonly HTMLElement[]): void => list.append(...taken);
  const report = (): Showing => ({
    isAppended,
    hasGaps,
    dropped,
    isEmpty: list.childElementCount === 0,
    hasMore: waiting.length > 0,
  });

  const goOn = async (): Promise<void> => {
    hasAskedForMore = true;
    let first: HTMLElement | undefined;
    const isShown = await put(resultsPerStep, (taken) => {
      append(taken);
      first = taken[0];
    });
    if (!isShown) return;
    first?.querySelector('a')?.focus();
    onMore(report());
  };
  more.querySelector('button')?.addEventListener('click', () => void goOn());

  const restart = (): void => {
    search += 1;
    placed = new Set();
    items = new Map();
    waiting = [];
    [hasAskedForMore, hasGaps, isAppended, dropped] = [false, false, false, 0];
    more.hidden = true;
  };
  return {
    restart,
    clear: () => {
      restart();
      list.replaceChildren();
    },
    show: async (groups) => {
      if (placed.size > 0 && (hasAskedForMore || isInUse())) {
        const isPlaced = (group: ResultGroup): boolean => placed.has(keyOf(group));
        isAppended ||= !groups.slice(0, groups.findLastIndex(isPlaced)).every(isPlaced);
        waiting = groups.filter((group) => !isPlaced(group));
        await put(Math.max(0, resultsPerStep - placed.size), append);
        return report();
      }
      placed = new Set();
      waiting = groups;
      [hasGaps, isAppended, dropped] = [false, false, 0];
      await put(resultsPerStep, (taken) => list.replaceChildren(...taken));
      return report();
    },
  };
}

/** A series is the same result however many of its members match. */
function keyOf({ series, matches }: ResultGroup): string {
  return series === null ? `${matches[0]?.shard ?? ''}/${matches[0]?.id ?? ''}` : `series ${series}`;
}
