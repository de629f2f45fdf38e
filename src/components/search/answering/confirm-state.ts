import type { Match } from '../engine.ts';
import type { SearchState } from '../search-state.ts';

/** So many questions are few: all of them are read, so that their number can be told. */
const few = 20;

/**
 * Reads what was found where it is not known of each question that it has what is looked for, if there are few; what has
 * it not is left out. One that cannot be read stays.
 *
 * @param isSought - reads a match, and says whether it has it
 */
export async function confirmState(
  state: SearchState,
  isSought: (match: Match) => Promise<boolean>,
): Promise<SearchState> {
  if (state.phase !== 'complete' || state.isExact || state.pages > few) return state;
  const groups = await Promise.all(
    state.groups.map(async (group) => {
      const sought = await Promise.all(group.matches.map((match) => isSought(match).catch(() => true)));
      return { ...group, matches: group.matches.filter((_, index) => sought[index]) };
    }),
  );
  const left = groups.filter(({ matches }) => matches.length > 0);
  const pages = left.reduce((count, { matches }) => count + matches.length, 0);
  return { ...state, groups: left, pages, isExact: true };
}
