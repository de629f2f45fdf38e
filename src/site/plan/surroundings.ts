import type { QuestionFacts } from '../../domain/question.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Archive } from '../archive.ts';
import { toLifeFacts, type LifeStepFacts } from './life-facts.ts';
import { toMentionersFacts, type MentionersFacts } from './mentioner-facts.ts';
import { toSeriesMembers, type SeriesMembers } from './series-facts.ts';

/** What the pages of a question show of other questions; nothing else of these can change the pages. */
export interface Surroundings {
  /** `null` for a question that was sent to one minister only. */
  readonly series: SeriesMembers | null;
  /** Its askings, this one among them; empty where there is no other. */
  readonly life: readonly LifeStepFacts[];
  /** The questions that its texts mention, by number, and whether the archive holds them. */
  readonly mentions: readonly { readonly questionNumber: QuestionNumber; readonly isHeld: boolean }[];
  readonly mentionedBy: MentionersFacts;
  /** Of the written questions that it names as related, its series apart, those that the archive holds. */
  readonly heldTargets: readonly QuestionNumber[];
}

/** The surroundings of a question of the archive. */
export function toSurroundings({ questionNumber, relations }: QuestionFacts, archive: Archive): Surroundings {
  const series = archive.seriesByMember.get(questionNumber);
  const related = relations
    .filter(({ kind, target }) => kind !== 'also-asked-to' && target.kind === 'written-question')
    .map(({ target }) => target.number);
  const isHeld = (number: QuestionNumber): boolean => archive.byNumber.has(number);
  const mentioned = archive.mentions.get(questionNumber) ?? [];
  return {
    series: series ? toSeriesMembers(series, archive) : null,
    life: toLifeFacts(questionNumber, archive),
    mentions: mentioned.map((number) => ({ questionNumber: number, isHeld: isHeld(number) })),
    mentionedBy: toMentionersFacts(questionNumber, archive),
    heldTargets: [...new Set(related)].filter(isHeld),
  };
}
