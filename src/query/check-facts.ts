import type { CalendarDate } from '../domain/calendar-date.ts';
import type { ShardName } from '../domain/shard.ts';
import { valuesOf, type Query } from './query.ts';
import { isParliamentary, parliamentaryYearsOf, yearsOfRange } from './years.ts';

/**
 * Whether a question was asked when a query wants it to have been. An index knows parliamentary years only, so that of
 * pages that it finds for a year of the calendar, or for a range of days, each has to be checked.
 *
 * @param year - its parliamentary year, `2012-2013`
 */
export function isAskedWithin(
  query: Query,
  { askedOn, year }: { readonly askedOn: CalendarDate; readonly year: string },
): boolean {
  const isIn = (one: string): boolean => (isParliamentary(one) ? one === year : one === askedOn.slice(0, 4));
  const wanted = valuesOf(query, 'year', false);
  const { from, to } = query.asked;
  return (
    (wanted.length === 0 || wanted.some(isIn)) &&
    !valuesOf(query, 'year', true).some(isIn) &&
    (from === null || from <= askedOn) &&
    (to === null || askedOn <= to)
  );
}

/** Whether pages that a query finds have to be checked with {@link isAskedWithin}. */
export function isBoundToDays({ choices, asked }: Query): boolean {
  const isOfCalendar = choices.some(({ field, values }) => field === 'year' && !values.every(isParliamentary));
  return isOfCalendar || asked.from !== null || asked.to !== null;
}

/**
 * Whether a query can find anything in a part of the archive.
 *
 * @param years - the parliamentary years of its questions
 */
export function canBeInShard(
  query: Query,
  { name, years }: { readonly name: ShardName; readonly years: readonly string[] },
): boolean {
  const legislature = name.split('-')[0] ?? '';
  const wanted = valuesOf(query, 'legislature', false);
  const wantedYears = valuesOf(query, 'year', false).flatMap(parliamentaryYearsOf);
  return (
    (wanted.length === 0 || wanted.includes(legislature)) &&
    !valuesOf(query, 'legislature', true).includes(legislature) &&
    (wantedYears.length === 0 || wantedYears.some((year) => years.includes(year))) &&
    yearsOfRange(query.asked, years)?.length !== 0
  );
}
