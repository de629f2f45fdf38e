import { expect, it } from 'vitest';
import { parliamentaryYear } from '../../src/domain/session.ts';

it('a printed ordinary session is the parliamentary year, whatever the date', () => {
  expect(parliamentaryYear('2013-10-20', '2012-2013')).toBe('2012-2013');
});

it.each([
  ['2013-10-07', '2012-2013'], // the day before the second Tuesday, 8 October 2013
  ['2013-10-08', '2013-2014'],
  ['2012-10-08', '2011-2012'],
  ['2012-10-09', '2012-2013'], // 1 October 2012 is a Monday
  ['2019-10-08', '2019-2020'], // 1 October 2019 is a Tuesday itself
  ['2014-10-13', '2013-2014'],
  ['2014-10-14', '2014-2015'], // 1 October 2014 is a Wednesday: the latest opening
  ['2013-01-01', '2012-2013'],
  ['2013-12-31', '2013-2014'],
])('without a session, %s is in the year %s', (askedOn, year) => {
  expect(parliamentaryYear(askedOn, null)).toBe(year);
});

it('an extraordinary session is counted with the year in which it was held', () => {
  expect(parliamentaryYear('2014-07-03', 'SE 2014')).toBe('2013-2014');
});
