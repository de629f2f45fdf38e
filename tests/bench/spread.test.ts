import { describe, expect, it } from 'vitest';
import { formatFigures, formatSpread, spreadOf } from '../../src/bench/spread.ts';

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

  it('is not told where the system leaves out a figure', () => {
    expect(formatFigures([3, 1, 2], 1)).toBe('2.0 (1.0 to 3.0)');
    expect(formatFigures([3, null, 2], 1)).toBe('–');
  });

  it('is the figure itself where it was measured once', () => {
    expect(formatFigures([1234.56], 1)).toBe('1,234.6');
    expect(formatFigures([null], 1)).toBe('–');
  });
});
