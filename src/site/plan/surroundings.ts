import type { QuestionFacts } from '../../domain/question.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Archive } from '../archive.ts';
import { toSeriesMembers, type SeriesMembers } from './series-facts.ts';

/** What the pages of a question show of other questions; nothing else of these can change the pages. */
export interface Surroundings {
  /** `null` for a question that was sent to one minister only. */
  readonly series: SeriesMembers | null;
  /** Of the written questions that it names as related, its series apart, those that the archive holds. */
  readonly heldTargets: readonly QuestionNumber[];
}

/** The surroundings of a question of the archive. */
export function toSurroundings({ questionNumber, relations }: QuestionFacts, archive: Archive): Surroundings {
  const series = archive.seriesByMember.get(questionNumber);
  const related = relations
    .filter(({ kind, target }) => kind !== 'also-asked-to' && target.kind === 'written-question')
    .map(({ target }) => target.number);
  return {
    series: series ? toSeriesMembers(series, archive) : null,
    heldTargets: [...new Set(related)].filter((number) => archive.byNumber.has(number)),
  };
}
