import { expect, it } from 'vitest';
import { parseSeriesValue, toSeriesValue } from '../../src/domain/held-series.ts';

it('a series is kept by its name and the number of its members', () => {
  const series = { name: '5-8900', held: 19 };
  expect(toSeriesValue(series)).toBe('5-8900 19');
  expect(parseSeriesValue(toSeriesValue(series))).toStrictEqual(series);
});
