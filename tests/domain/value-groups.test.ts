import { expect, it } from 'vitest';
import { groupValues } from '../../src/domain/value-groups.ts';

it('values are divided into groups of so many questions, in their order', () => {
  const values = [
    ['a', 13_000],
    ['b', 7_000],
    ['c', 5_000],
    ['d', 4_000],
    ['e', 1],
  ] as const;
  expect(groupValues(values).map((group) => group.map(([value]) => value))).toStrictEqual([
    ['a'],
    ['b', 'c'],
    ['d', 'e'],
  ]);
  expect(groupValues([])).toStrictEqual([]);
});
