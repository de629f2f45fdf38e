import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Match } from './engine.ts';
import type { ResultGroup } from './search-state.ts';

/** The name of the series of each question that is in one, as the only value. */
type SeriesNames = ReadonlyMap<QuestionNumber, readonly string[]>;

/**
 * Sets the matches of one series together, in the place of the first of them.
 *
 * @param matches - in the order of the sort, which stays
 * @param held - how many members of each series the archive holds: {@link countHeld}
 */
export function groupBySeries(
  matches: readonly Match[],
  series: SeriesNames,
  held: ReadonlyMap<QuestionNumber, number>,
): ResultGroup[] {
  const nameOf = ({ questionNumber }: Match): QuestionNumber | null => {
    const name = series.get(questionNumber)?.[0];
    return name !== undefined && (held.get(name) ?? 0) > 1 ? name : null;
  };
  const groups = new Map<string, { series: QuestionNumber | null; held: number; matches: Match[] }>();
  for (const match of matches) {
    const name = nameOf(match);
    const key = name === null ? match.questionNumber : `series ${name}`;
    const group = groups.get(key);
    if (group) group.matches.push(match);
    else groups.set(key, { series: name, held: name === null ? 1 : (held.get(name) ?? 1), matches: [match] });
  }
  return [...groups.values()];
}

/** How many members of each series there are among the questions of an archive. */
export function countHeld(series: SeriesNames): ReadonlyMap<QuestionNumber, number> {
  const held = new Map<QuestionNumber, number>();
  for (const [name] of series.values()) if (name !== undefined) held.set(name, (held.get(name) ?? 0) + 1);
  return held;
}
