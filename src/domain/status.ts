import type { Answer } from './answer.ts';
import { daysBetween, type CalendarDate } from './calendar-date.ts';
import type { ChronologyEvent, ChronologyEventKind } from './chronology.ts';
import { electionsAfter } from './legislature.ts';
import { requireParts } from './question-number.ts';
import type { Question } from './question.ts';
import type { Relation, RelationKind, RelationTarget } from './relation.ts';

/** What became of a question; computed from its facts, never stored. */
export type Status =
  | {
      readonly kind: 'answered';
      readonly on: CalendarDate;
      readonly days: number;
      /** How many of these days lie behind the deadline; absent where it is not known or was kept. */
      readonly daysLate?: number;
    }
  | { readonly kind: 'answered-undated' }
  | { readonly kind: 'answered-provisionally'; readonly on: CalendarDate }
  | { readonly kind: 'withdrawn'; readonly on: CalendarDate }
  | { readonly kind: 'requalified'; readonly on: CalendarDate | null; readonly as: RelationTarget | null }
  | { readonly kind: 'resubmitted'; readonly as: RelationTarget }
  | { readonly kind: 'legislature-ended'; readonly on: CalendarDate }
  | { readonly kind: 'file-closed'; readonly on: CalendarDate }
  | { readonly kind: 'reminded'; readonly on: CalendarDate }
  | { readonly kind: 'unanswered' };

export type StatusKind = Status['kind'];

/** Every kind of status, from the best outcome to none. */
export const statusKinds: readonly StatusKind[] = [
  'answered',
  'answered-undated',
  'answered-provisionally',
  'requalified',
  'resubmitted',
  'withdrawn',
  'reminded',
  'unanswered',
  'file-closed',
  'legislature-ended',
];

/** The facts a status is made from. */
export type StatusFacts = Pick<Question, 'askedOn' | 'chronology' | 'relations'> & {
  readonly answers: readonly Omit<Answer, 'text'>[];
};

/**
 * The status of a question. A reply outweighs everything else; without one, what ended the question outweighs what
 * only happened to it. The reply's day is that of its heading, else of the chronology, and its delay is counted in
 * days of the calendar from the day of asking. A provisional reply counts as one only while there is no other. A reply
 * is late when it came after the latest of the deadlines.
 */
export function statusOf(question: StatusFacts): Status {
  const answered = answerOf(question);
  if (answered) return answered;
  const withdrawn = findEvent(question.chronology, 'withdrawn');
  if (withdrawn) return { kind: 'withdrawn', on: withdrawn.on };
  const requalified = findEvent(question.chronology, 'requalified');
  const requalifiedAs = findRelation(question.relations, 'requalified-as');
  if (requalified || requalifiedAs) {
    return { kind: 'requalified', on: requalified?.on ?? null, as: requalifiedAs?.target ?? null };
  }
  const resubmittedAs = findRelation(question.relations, 'resubmitted-as');
  if (resubmittedAs) return { kind: 'resubmitted', as: resubmittedAs.target };
  const ended = findEvent(question.chronology, 'legislature-ended');
  if (ended) return { kind: 'legislature-ended', on: ended.on };
  const closed = findEvent(question.chronology, 'file-closed');
  if (closed) return { kind: 'file-closed', on: closed.on };
  const reminder = findEvent(question.chronology, 'reminder');
  if (reminder) return { kind: 'reminded', on: reminder.on };
  return { kind: 'unanswered' };
}

function answerOf({ answers, askedOn, chronology }: StatusFacts): Status | undefined {
  const final = answers.filter(({ provisional }) => !provisional);
  const received = final.find(({ receivedOn }) => receivedOn !== null)?.receivedOn;
  const provisional = answers.find(({ receivedOn }) => receivedOn !== null)?.receivedOn;
  if (final.length === 0 && provisional) return { kind: 'answered-provisionally', on: provisional };
  const on = received ?? findEvent(chronology, 'answered')?.on;
  if (on !== undefined) return { kind: 'answered', on, ...daysTo(on, { askedOn, chronology }) };
  return answers.length > 0 ? { kind: 'answered-undated' } : undefined;
}

/** The days from the asking of a question without a reply to another day, and those of them behind the deadline. */
export interface Waiting {
  /** The day that they are counted to. */
  readonly until: CalendarDate;
  /** Whether that is the day of the elections with which the legislature ended: no reply is waited for since. */
  readonly isOver: boolean;
  readonly days: number;
  readonly daysLate?: number;
}

/**
 * How long a question has waited on a day, or had when its legislature ended; `null` where it was asked on that day, or
 * later.
 */
export function waitingOf(
  question: Pick<Question, 'questionNumber' | 'askedOn' | 'chronology'>,
  asOf: CalendarDate,
): Waiting | null {
  const elections = electionsAfter(requireParts(question.questionNumber).legislature);
  const isOver = elections !== undefined && elections <= asOf && elections > question.askedOn;
  const until = isOver ? elections : asOf;
  const waited = daysTo(until, question);
  return waited.days > 0 ? { until, isOver, ...waited } : null;
}

/** The days from the asking of a question to another day, by the calendar, and those behind the deadline. */
function daysTo(
  on: CalendarDate,
  question: Pick<Question, 'askedOn' | 'chronology'>,
): Pick<Waiting, 'days' | 'daysLate'> {
  const days = daysBetween(question.askedOn, on);
  const deadline = deadlineOf(question);
  return deadline === undefined || on <= deadline ? { days } : { days, daysLate: daysBetween(deadline, on) };
}

/** The day by which a reply is due: the latest of the printed deadlines. `undefined` where none is known. */
export function deadlineOf({
  askedOn,
  chronology,
}: Pick<Question, 'askedOn' | 'chronology'>): CalendarDate | undefined {
  const latest = chronology
    .flatMap(({ deadline }) => deadline ?? [])
    .reduce<CalendarDate | undefined>((last, deadline) => {
      return last === undefined || deadline > last ? deadline : last;
    }, undefined);
  // A deadline before the question is a slip of the source, which `deadline-before-question` reports.
  return latest !== undefined && latest < askedOn ? undefined : latest;
}

/** The last event of a kind: a second reminder outdates the first. */
function findEvent(chronology: readonly ChronologyEvent[], kind: ChronologyEventKind): ChronologyEvent | undefined {
  return chronology.findLast((event) => event.kind === kind);
}

function findRelation(relations: readonly Relation[], kind: RelationKind): Relation | undefined {
  return relations.find((relation) => relation.kind === kind);
}
