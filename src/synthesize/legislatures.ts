import { daysBetween, type CalendarDate } from '../domain/calendar-date.ts';
import { addDays, toWorkingDay } from './calendar.ts';

/** A legislature of the archive: its first and last day of sitting, and how many questions were asked in it. */
export interface Legislature {
  readonly legislature: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly questions: number;
}

/** The legislatures with pages in the layouts that are known, and which share of all questions each has. */
const terms = [
  { legislature: 4, from: '2007-07-12', to: '2010-05-06', share: 0.24 },
  { legislature: 5, from: '2010-07-06', to: '2014-04-24', share: 0.38 },
  { legislature: 6, from: '2014-07-03', to: '2019-04-25', share: 0.21 },
  { legislature: 7, from: '2019-07-04', to: '2024-04-25', share: 0.17 },
] as const;

/** The legislatures of an archive of so many questions; all have as many together, and none has a fraction. */
export function legislaturesOf(questions: number): Legislature[] {
  let [share, before] = [0, 0];
  return terms.map((term) => {
    share += term.share;
    const upTo = Math.round(Math.min(1, share) * questions);
    const own = upTo - before;
    before = upTo;
    return { legislature: term.legislature, from: term.from, to: term.to, questions: own };
  });
}

/** When a question was asked: serials follow each other evenly through the legislature, and none falls on a weekend. */
export function askedOnOf({ from, to, questions }: Legislature, serial: number): CalendarDate {
  const days = daysBetween(from, to) - 3;
  return toWorkingDay(addDays(from, Math.floor((days * (serial - 1)) / questions)));
}
