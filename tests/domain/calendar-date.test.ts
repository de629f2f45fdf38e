import { describe, expect, it } from 'vitest';
import { calendarDateSchema, daysBetween, toCalendarDate } from '../../src/domain/calendar-date.ts';

describe('a calendar date', () => {
  it('is written with four, two and two digits', () => {
    expect(toCalendarDate(2013, 4, 3)).toBe('2013-04-03');
  });

  it.each([
    [2013, 2, 29],
    [2013, 13, 1],
    [2013, 0, 1],
    [2013, 4, 31],
    [2013, 4, 0],
  ])('is not %d-%d-%d', (year, month, day) => {
    expect(toCalendarDate(year, month, day)).toBeUndefined();
  });

  it('knows leap years', () => {
    expect(toCalendarDate(2012, 2, 29)).toBe('2012-02-29');
    expect(toCalendarDate(1900, 2, 29)).toBeUndefined();
  });

  it.each(['2013-4-3', '30/4/2013', '2013-04-03T00:00:00Z', ''])('is not the text "%s"', (text) => {
    expect(calendarDateSchema.safeParse(text).success).toBe(false);
  });
});

it('days are counted by the calendar, over the changes of the clock and of the year', () => {
  expect(daysBetween('2013-04-30', '2013-06-04')).toBe(35);
  expect(daysBetween('2013-03-30', '2013-04-01')).toBe(2);
  expect(daysBetween('2013-10-26', '2013-10-28')).toBe(2);
  expect(daysBetween('2012-12-31', '2013-01-01')).toBe(1);
  expect(daysBetween('2013-06-04', '2013-04-30')).toBe(-35);
  expect(daysBetween('2013-06-04', '2013-06-04')).toBe(0);
});
