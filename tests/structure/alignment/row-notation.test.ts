import { describe, expect, it } from 'vitest';
import { formatRows, ordinalsAfter, parseRows } from '../../../src/structure/alignment/row-notation.ts';

const rows = [
  { fr: [1], nl: [1] },
  { fr: [2], nl: [2] },
  { fr: [3, 4], nl: [3] },
  { fr: [], nl: [4] },
  { fr: [5], nl: [5] },
];

describe('the notation of rows', () => {
  it('counts pairs, and names every other row', () => {
    expect(formatRows(rows)).toBe('2 2-1 0-1 1');
    expect(formatRows(rows.slice(0, 2))).toBe('2');
    expect(formatRows(rows.slice(2, 3))).toBe('2-1');
  });

  it('is read as what was written', () => {
    expect(parseRows('2 2-1 0-1 1')).toStrictEqual(rows);
    expect(parseRows('12')).toHaveLength(12);
    expect(parseRows('0-12').at(-1)).toStrictEqual({ fr: [], nl: ordinalsAfter(0, 12) });
  });

  it('has nothing for no rows', () => {
    expect(formatRows([])).toBe('');
    expect(parseRows('')).toStrictEqual([]);
  });
});
