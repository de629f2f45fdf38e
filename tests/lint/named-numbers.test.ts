import { describe, expect, it } from 'vitest';
import { nameNumbers } from '../../src/lint/named-numbers.ts';

describe('nameNumbers', () => {
  const numbers = ['5-1', '5-2', '5-3', '5-4', '5-5', '5-6', '5-7'];

  it.each([
    [['5-1'], undefined, '5-1'],
    [numbers.slice(0, 5), undefined, '5-1, 5-2, 5-3, 5-4, 5-5'],
    [numbers, undefined, '5-1, 5-2, 5-3, 5-4, 5-5 and 2 more'],
    [numbers.slice(0, 5), 30, '5-1, 5-2, 5-3, 5-4, 5-5 and 25 more'],
  ])('of %j, %s in all, says %s', (given, total, expected) => {
    expect(nameNumbers(given, total)).toBe(expected);
  });
});
