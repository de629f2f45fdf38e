import type { Locale } from '../../../domain/locale.ts';
import type { Match } from '../engine.ts';
import type { ResultGroup } from '../search-state.ts';
import type { ShownPage } from './shown-page.ts';
import { createResultItem } from './result-item.ts';
import { createSeriesItem, createSeriesNote } from './series-item.ts';

/** What the item of a result says besides what was found. */
export interface GroupContext {
  /** Whether words are looked for in replies alone. */
  readonly isOfReplies: boolean;
  /** What the addresses of the pages of series begin with. */
  readonly seriesRoot: string;
  readonly locale: Locale;
}

/** The address of the page that compares the replies of a series. */
export function seriesAddress(seriesRoot: string, series: string): string {
  return `${seriesRoot}${series}/`;
}

/**
 * The item of a result: of the first of its questions that has what is looked for, with the others of its series.
 *
 * @param read - reads a match; `undefined` where it has not what is looked for
 * @returns `undefined` where none of them has
 */
export async function createGroupItem(
  group: ResultGroup,
  read: (match: Match) => Promise<ShownPage | undefined>,
  { isOfReplies, seriesRoot, locale }: GroupContext,
): Promise<HTMLLIElement | undefined> {
  let best: ShownPage | undefined;
  for (const match of group.matches) {
    best = await read(match);
    if (best) break;
  }
  if (!best || group.series === null) return best && createResultItem(best);
  const series = {
    isOfReplies,
    address: seriesAddress(seriesRoot, group.series),
    readMembers: async () => {
      const members = await Promise.all(group.matches.map((match) => read(match).catch(() => undefined)));
      return members.filter((member) => member !== undefined);
    },
  };
  if (group.matches.length > 1) return createSeriesItem(best, group, series);
  const item = createResultItem(best);
  item.append(createSeriesNote(group, series, locale));
  return item;
}
