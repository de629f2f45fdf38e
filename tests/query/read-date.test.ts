import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/query/read-date.ts';

describe('a date of a query', () => {
  it.each([
    ['2012-05-03', '2012-05-03', '2012-05-03'],
    ['2012/5/3', '2012-05-03', '2012-05-03'],
    ['3/5/2012', '2012-05-03', '2012-05-03'],
    ['3.5.2012', '2012-05-03', '2012-05-03'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['02/2013', '2013-02-01', '2013-02-28'],
    ['2012', '2012-01-01', '2012-12-31'],
  ])('%s is from %s to %s', (text, first, last) => {
    expect(readDate(text)).toStrictEqual({ first, last });
  });

  it.each([
    '2012-02-30',
    '2012-05-00',
    '2012-05-99',
    '2012-13',
    '0/2012',
    '31/4/2012',
    '12',
    'mai',
    '2012-5-3-1',
    '0012',
    '20120503',
  ])('is not %s', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});
