import { daysBetween, type CalendarDate } from '../domain/calendar-date.ts';
import type { ChronologyEvent, ChronologyEventKind } from '../domain/chronology.ts';
import { addDays, toWorkingDay } from './calendar.ts';
import type { Legislature } from './legislatures.ts';
import type { Random } from './random.ts';
import type { Shares } from './shares.ts';

/** What becomes of a question, and how often. */
export const fates = [
  ['answered-early', 0.49],
  ['answered-late', 0.25],
  ['answered-twice', 0.02],
  ['answered-provisionally', 0.01],
  ['answered-undated', 0.01],
  ['answer-lacking', 0.01],
  ['unanswered', 0.06],
  ['reminded', 0.04],
  ['file-closed', 0.03],
  ['legislature-ended', 0.04],
  ['withdrawn', 0.02],
  ['requalified', 0.02],
] as const satisfies Shares<string>;
export type Fate = (typeof fates)[number][0];

/** One reply: the day of its heading, if that has one, and whether another is to come. */
export interface Reply {
  readonly receivedOn: CalendarDate | null;
  readonly provisional: boolean;
}

/** The days of a question, from its sending to whatever ended it. */
export interface Lifecycle {
  /** As asked for, or another where there was no time left for it. */
  readonly fate: Fate;
  readonly chronology: readonly ChronologyEvent[];
  /** In their order: none where there is none, or where the archive lacks the text of it. */
  readonly replies: readonly Reply[];
}

/** Days from the asking to the end of the time allowed, which legislature 5 does not print. */
const daysAllowed = 32;
const withoutDeadline = 5;

/** How many days after the asking something happens; to some questions nothing does. */
const delays: Readonly<Partial<Record<Fate, readonly [min: number, max: number]>>> = {
  'answered-early': [6, 29],
  'answered-late': [38, 400],
  'answered-twice': [40, 200],
  'answered-provisionally': [20, 90],
  'answered-undated': [20, 60],
  'answer-lacking': [10, 90],
  reminded: [40, 120],
  'file-closed': [10, 300],
  withdrawn: [3, 90],
  requalified: [8, 60],
};

/** The events of a question that met a fate. What would come after the end of the legislature ends with it instead. */
export function lifecycleOf(wanted: Fate, askedOn: CalendarDate, legislature: Legislature, random: Random): Lifecycle {
  const left = daysBetween(askedOn, legislature.to);
  const [min, max] = delays[wanted] ?? [0, 0];
  const days = random.int(min, max);
  const fate = days + 3 < left ? wanted : 'legislature-ended';
  const on = toWorkingDay(addDays(askedOn, days));
  const at = (kind: ChronologyEventKind, day: CalendarDate): ChronologyEvent => ({ kind, on: day, label: {} });
  const sent = sending(askedOn, legislature, random);
  const reminder = at('reminder', toWorkingDay(addDays(askedOn, daysAllowed + 3)));
  const final = { receivedOn: on, provisional: false };
  switch (fate) {
    case 'answered-early':
      return { fate, chronology: [sent, at('answered', on)], replies: [final] };
    case 'answered-late': {
      const isReminded = reminder.on < on && random.chance(0.3);
      return { fate, chronology: [sent, ...(isReminded ? [reminder] : []), at('answered', on)], replies: [final] };
    }
    case 'answered-twice': {
      const first = toWorkingDay(addDays(askedOn, Math.floor(days / 2)));
      const replies = [{ receivedOn: first, provisional: true }, final];
      return { fate, chronology: [sent, at('answered', first), at('answered', on)], replies };
    }
    case 'answered-provisionally':
      return { fate, chronology: [sent, at('answered', on)], replies: [{ receivedOn: on, provisional: true }] };
    case 'answered-undated':
      return { fate, chronology: [sent], replies: [{ receivedOn: null, provisional: false }] };
    case 'answer-lacking':
      return { fate, chronology: [sent, at('answered', on)], replies: [] };
    case 'unanswered':
      return { fate, chronology: [sent], replies: [] };
    case 'reminded':
      return { fate, chronology: [sent, at('reminder', on)], replies: [] };
    case 'legislature-ended':
      return { fate, chronology: [sent, at('legislature-ended', legislature.to)], replies: [] };
    case 'file-closed':
    case 'withdrawn':
    case 'requalified':
      return { fate, chronology: [sent, at(fate, on)], replies: [] };
  }
}

function sending(askedOn: CalendarDate, { legislature }: Legislature, random: Random): ChronologyEvent {
  const sent = { kind: 'sent', on: askedOn, label: {} } as const;
  const isPrinted = legislature !== withoutDeadline && random.chance(0.92);
  return isPrinted ? { ...sent, deadline: toWorkingDay(addDays(askedOn, daysAllowed)) } : sent;
}
