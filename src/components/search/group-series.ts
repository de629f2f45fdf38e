import { parseSeriesValue } from '../../domain/held-series.ts';
import type { Column, Match } from './engine.ts';
import type { ResultGroup } from './search-state.ts';

/**
 * Sets the matches of one series together, in the place of the first of them. A series of which the archive holds one
 * member only is that question.
 *
 * @param matches - in the order of the sort, which stays
 * @param series - of each question that is in one
 */
export function groupBySeries(matches: readonly Match[], series: Column): ResultGroup[] {
  const groups = new Map<string, Omit<ResultGroup, 'matches'> & { readonly matches: Match[] }>();
  for (const match of matches) {
    const [value] = series.get(match.questionNumber) ?? [];
    const own = value === undefined ? undefined : parseSeriesValue(value);
    const { name, held } = own && own.held > 1 ? own : { name: null, held: 1 };
    const key = name === null ? match.questionNumber : `series ${name}`;
    const group = groups.get(key);
    if (group) group.matches.push(match);
    else groups.set(key, { series: name, held, matches: [match] });
  }
  return [...groups.values()];
}
