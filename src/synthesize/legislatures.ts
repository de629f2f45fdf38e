import { daysBetween, type CalendarDate } from '../domain/calendar-date.ts';
import { addDays, toWorkingDay } from './calendar.ts';

/** A legislature: its first and last day of sitting, how many numbers were given in it, and how many of these are held. */
export interface Legislature {
  readonly legislature: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** How many questions were asked: their serials run from 1. */
  readonly serials: number;
  /** How many of them the archive holds; none of the legislatures before and after it. */
  readonly questions: number;
}

/** The legislatures with pages in the layouts that are known, and which share of all questions each has. */
const terms = [
  { legislature: 4, from: '2007-07-12', to: '2010-05-06', share: 0.24 },
  { legislature: 5, from: '2010-07-06', to: '2014-04-24', share: 0.38 },
  { legislature: 6, from: '2014-07-03', to: '2019-04-25', share: 0.21 },
  { legislature: 7, from: '2019-07-04', to: '2024-04-25', share: 0.17 },
] as const;

/** The legislatures around those of the archive, which its relations lead into. */
export const legislatureBefore: Legislature = {
  legislature: 3,
  from: '2003-07-03',
  to: '2007-04-26',
  serials: 7_321,
  questions: 0,
};
export const legislatureAfter: Legislature = {
  legislature: 8,
  from: '2024-07-04',
  to: '2029-04-26',
  serials: 7_000,
  questions: 0,
};

/** Of so many numbers in a row the archive lacks one, that in their middle: nobody brought its page in. */
const serialsPerGap = 50;
const gap = serialsPerGap / 2;

/** The legislatures of an archive of so many questions; all hold as many together, and none has a fraction. */
export function legislaturesOf(questions: number): Legislature[] {
  let [share, before] = [0, 0];
  return terms.map((term) => {
    share += term.share;
    const upTo = Math.round(Math.min(1, share) * questions);
    const own = upTo - before;
    before = upTo;
    const { legislature, from, to } = term;
    return { legislature, from, to, questions: own, serials: own + Math.floor((own + gap - 1) / (serialsPerGap - 1)) };
  });
}

/** Whether the archive holds the question of a serial. */
export function isHeld(serial: number): boolean {
  return serial % serialsPerGap !== gap;
}

/** When a question was asked: serials follow each other evenly through the legislature, and none falls on a weekend. */
export function askedOnOf({ from, to, serials }: Legislature, serial: number): CalendarDate {
  const days = daysBetween(from, to) - 3;
  return toWorkingDay(addDays(from, Math.floor((days * (serial - 1)) / serials)));
}
