import { z } from 'zod';

/** A day of the calendar, `YYYY-MM-DD`: never an instant, so no time zone can move it. */
export const calendarDateSchema = z.iso.date();
export type CalendarDate = z.infer<typeof calendarDateSchema>;

/**
 * The day as an ISO string, or `undefined` when the calendar has no such day.
 *
 * @param year - four digits
 * @param month - from 1
 * @param day - from 1
 */
export function toCalendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return calendarDateSchema.safeParse(text).success ? text : undefined;
}

/** Days from one date to another by the calendar; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
