import { compareQuestionNumbers, type QuestionNumber } from '../../domain/question-number.ts';
import type { Series } from '../../domain/series.ts';
import type { Archive } from '../archive.ts';
import { toSeriesFacts, type SeriesFacts } from './series-facts.ts';
import { toSeriesLife, type SeriesLifeFacts } from './series-life.ts';
import { toSeriesParts, type SeriesPart } from './series-parts.ts';

/** What the pages of a series are given, besides the Markdown of its members. */
export interface SeriesPageFacts extends SeriesFacts, SeriesLifeFacts {
  /** The questions that its texts mention, by number, and whether the archive holds them. */
  readonly mentions: readonly { readonly questionNumber: QuestionNumber; readonly isHeld: boolean }[];
  /** The sections that have pages of their own; none where one page has them all. */
  readonly parts: readonly SeriesPart[];
}

/** What the pages of a series are given. */
export function toSeriesPageFacts(series: Series, archive: Archive): SeriesPageFacts {
  const mentioned = new Set(series.members.flatMap((member) => archive.mentions.get(member) ?? []));
  return {
    ...toSeriesFacts(series, archive),
    ...toSeriesLife(series, archive),
    mentions: [...mentioned].sort(compareQuestionNumbers).map((questionNumber) => {
      return { questionNumber, isHeld: archive.byNumber.has(questionNumber) };
    }),
    parts: toSeriesParts(series, archive),
  };
}
