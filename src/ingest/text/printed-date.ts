import { toCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { months } from '../labels/months.ts';

/** A date in figures, `30/4/2013`, as the source of a regular expression over folded text. */
export const slashDatePattern = String.raw`\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{4}(?!\d)`;

/** A date in words or figures, `30 avril 2013`, `1er mai 2013`, `30.4.2013`; whether such a day exists is not checked. */
export const datePattern = String.raw`\d{1,2}(?: ?[\/.-] ?\d{1,2} ?[\/.-] ?|[^\d:()|]{3,20})\d{4}(?!\d)`;

const inFigures = /^(\d{1,2})\D+(\d{1,2})\D+(\d{4})$/;
const inWords = /^(\d{1,2}) ?(?:er|ste|de|e)? +([a-z]+)\.? +(\d{4})$/;

/** The day that a folded text names, or `undefined` when there is no such day or month. */
export function parseDate(folded: string): CalendarDate | undefined {
  const figures = inFigures.exec(folded);
  if (figures) return toCalendarDate(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const words = inWords.exec(folded);
  const month = months.get(words?.[2] ?? '');
  return words && month !== undefined ? toCalendarDate(Number(words[3]), month, Number(words[1])) : undefined;
}
