import type { CalendarDate } from '../domain/calendar-date.ts';

/** A stretch of days, the first and the last included. */
export interface Days {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const isoWriting = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/u;
/** As dates are written in Belgium: the day, the month, the year. */
const belgianWriting = /^(?:(?:(?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.])(?<year>\d{4})$/u;

/**
 * The days that a date of a query means: one of `2012-05-03`, `3/5/2012`, `3.5.2012`; all of a month (`2012-05`, `5/2012`) or of
 * a year (`2012`). `undefined` for what is no date of the calendar.
 */
export function readDate(text: string): Days | undefined {
  const { year, month, day } = (isoWriting.exec(text) ?? belgianWriting.exec(text))?.groups ?? {};
  if (year === undefined) return undefined;
  const first = toDate(Number(year), Number(month ?? 1), Number(day ?? 1));
  const lastMonth = Number(month ?? 12);
  const last = toDate(Number(year), lastMonth, day === undefined ? daysOf(Number(year), lastMonth) : Number(day));
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** As `toCalendarDate` of the domain, whose module would bring the library of its schemas into the page. */
function toDate(year: number, month: number, day: number): CalendarDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day too many is one of the next month.
  const isReal = year >= 1000 && date.getUTCMonth() === month - 1;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
