import type { CalendarDate } from '../../domain/calendar-date.ts';
import { lifeOf } from '../../domain/life.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { RelationTarget } from '../../domain/relation.ts';
import { statusOf, type Status } from '../../domain/status.ts';
import type { Archive } from '../archive.ts';

/** One step in the life of a question: an asking of it, or what it was turned into. */
export interface LifeStepFacts {
  readonly target: RelationTarget;
  /**
   * When it was asked, and what became of that asking by itself, without what was asked later; `null` where the archive
   * does not hold it.
   */
  readonly held: { readonly askedOn: CalendarDate; readonly status: Status } | null;
}

/** The life of a question of the archive, from its first asking to its last; empty where it was asked once only. */
export function toLifeFacts(questionNumber: QuestionNumber, archive: Archive): readonly LifeStepFacts[] {
  const steps = lifeOf(questionNumber, archive.successions);
  if (steps.length === 1) return [];
  return steps.map((target) => {
    const question = target.kind === 'written-question' ? archive.byNumber.get(target.number) : undefined;
    if (!question) return { target, held: null };
    const relations = question.relations.filter(({ kind }) => kind !== 'resubmitted-as');
    return { target, held: { askedOn: question.askedOn, status: statusOf({ ...question, relations }) } };
  });
}
