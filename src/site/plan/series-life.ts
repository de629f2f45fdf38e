import { lifeOfSeries, successionsOf, type SeriesSuccession } from '../../comparison/series/series-succession.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Series } from '../../domain/series.ts';
import type { Archive } from '../archive.ts';

/** What members of a series were submitted again as, or came from. */
export interface SuccessionFacts {
  /** The other series; `null` for questions that stand alone. */
  readonly series: QuestionNumber | null;
  /** Whether all of the earlier series was submitted again. */
  readonly isWhole: boolean;
  /** How many questions were. */
  readonly count: number;
  /** The single questions, each with the member that it is of; none where it is a series. */
  readonly single: readonly {
    readonly questionNumber: QuestionNumber;
    readonly member: QuestionNumber;
    readonly isHeld: boolean;
  }[];
}

/** The life of a series. */
export interface SeriesLifeFacts {
  /** The series from the first asking to the last, this one among them; empty where it was asked once only. */
  readonly life: readonly QuestionNumber[];
  readonly earlier: readonly SuccessionFacts[];
  readonly later: readonly SuccessionFacts[];
}

/** What a series was submitted again as, and what it came from. */
export function toSeriesLife(series: Series, { seriesByMember, successions, byNumber }: Archive): SeriesLifeFacts {
  const { earlier, later } = successionsOf(series, seriesByMember, successions);
  const life = lifeOfSeries(series, seriesByMember, successions).map(({ name }) => name);
  const toFacts = (succession: SeriesSuccession, direction: 'earlier' | 'later'): SuccessionFacts => ({
    series: succession.series?.name ?? null,
    isWhole: succession.isWhole,
    count: succession.steps.length,
    single:
      succession.series !== null
        ? []
        : succession.steps.map(({ from, to }) => {
            const [questionNumber, member] = direction === 'later' ? [to, from] : [from, to];
            return { questionNumber, member, isHeld: byNumber.has(questionNumber) };
          }),
  });
  return {
    life: life.length > 1 ? life : [],
    earlier: earlier.map((each) => toFacts(each, 'earlier')),
    later: later.map((each) => toFacts(each, 'later')),
  };
}
