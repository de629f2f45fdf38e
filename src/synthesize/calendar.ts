import type { CalendarDate } from '../domain/calendar-date.ts';

const millisecondsADay = 86_400_000;

/** The day so many days later, by the calendar. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** The day itself, or the Monday after a weekend: nothing is sent on a Saturday. */
export function toWorkingDay(day: CalendarDate): CalendarDate {
  const weekday = new Date(day).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}
