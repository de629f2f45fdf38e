import type { CalendarDate } from './calendar-date.ts';

/**
 * The elections that ended each legislature, by the Senate's count: those of the whole federal parliament. The chambers are
 * dissolved some weeks before, and what the Senate prints as the end of a legislature is neither day: so much is certain
 * that on the day of the elections it was over.
 */
const elections: ReadonlyMap<number, CalendarDate> = new Map([
  [1, '1999-06-13'],
  [2, '2003-05-18'],
  [3, '2007-06-10'],
  [4, '2010-06-13'],
  [5, '2014-05-25'],
  [6, '2019-05-26'],
  [7, '2024-06-09'],
]);

/** The day of the elections with which a legislature ended; `undefined` for one that is not known to have ended. */
export function electionsAfter(legislature: number): CalendarDate | undefined {
  return elections.get(legislature);
}
