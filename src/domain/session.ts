import type { CalendarDate } from './calendar-date.ts';

const ordinarySession = /^\d{4}-\d{4}$/;

/**
 * The parliamentary year of a question, `yyyy-yyyy`.
 *
 * The printed session decides when it is an ordinary one. Otherwise the date does: by article 44 of the
 * Constitution the ordinary session opens on the second Tuesday of October. An extraordinary session is counted
 * with the year in which it was held.
 *
 * @param askedOn - when the question was asked
 * @param session - the session as printed, or `null`
 */
export function parliamentaryYear(askedOn: CalendarDate, session: string | null): string {
  if (session !== null && ordinarySession.test(session)) return session;
  const year = Number(askedOn.slice(0, 4));
  const start = askedOn >= openingOfSession(year) ? year : year - 1;
  return `${start}-${start + 1}`;
}

/** The second Tuesday of October. */
function openingOfSession(year: number): CalendarDate {
  const weekdayOfFirst = new Date(Date.UTC(year, 9, 1)).getUTCDay();
  const firstTuesday = 1 + ((2 - weekdayOfFirst + 7) % 7);
  return `${year}-10-${String(firstTuesday + 7).padStart(2, '0')}`;
}
