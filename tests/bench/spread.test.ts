import { describe, expect, it } from 'vitest';
import { formatSpread, spreadOf } from '../../src/bench/spread.ts';

describe('a spread', () => {
  it.each([
    [[5], { min: 5, median: 5, max: 5 }],
    [[9, 1, 4], { min: 1, median: 4, max: 9 }],
    [[10, 9, 1, 4], { min: 1, median: 6.5, max: 10 }],
  ])('of %j is its smallest, middle and largest', (values, spread) => {
    expect(spreadOf(values)).toStrictEqual(spread);
  });

  it('of nothing there is none', () => {
    expect(() => spreadOf([])).toThrow('Unexpected absence of runs');
  });

  it('is written with its median first', () => {
    expect(formatSpread({ min: 0.5, median: 1234.56, max: 2000 }, 1)).toBe('1,234.6 (0.5 to 2,000.0)');
  });
});
