import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Series } from '../../domain/series.ts';

/**
 * The numbers under which a series can be looked for besides its name, in their order: those of all its other members.
 * When a smaller member becomes known, the series takes its number as its name, and the earlier name is among these.
 */
export function aliasesOf({ name, members }: Series): readonly QuestionNumber[] {
  return members.filter((member) => member !== name);
}

/** The name of the series for every other number under which it can be looked for. @param series - each once or more often */
export function findSeriesAliases(series: Iterable<Series>): ReadonlyMap<QuestionNumber, QuestionNumber> {
  return new Map(Array.from(series, (each) => aliasesOf(each).map((alias) => [alias, each.name] as const)).flat());
}
