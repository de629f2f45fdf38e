import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Locale } from '../domain/locale.ts';
import { printedWords } from '../ingest/labels/printed-words.ts';
import type { PrintHabits } from './print-habits.ts';

/** A date in words, `30 avril 2013`. */
export function formatDateInWords(on: CalendarDate, locale: Locale, { firstOfMonth }: PrintHabits): string {
  const { year, month, day } = partsOf(on);
  const dayInWords = day === 1 && locale === 'fr' ? firstOfMonth : day;
  return `${dayInWords} ${printedWords[locale].months[month - 1] ?? ''} ${year}`;
}

/** A date in figures, without leading zeros: `30/4/2013`. */
export function formatDateInFigures(on: CalendarDate): string {
  const { year, month, day } = partsOf(on);
  return `${day}/${month}/${year}`;
}

function partsOf(on: CalendarDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  return { year, month, day };
}
