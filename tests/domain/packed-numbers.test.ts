import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../src/domain/packed-numbers.ts';

it('question numbers are packed by their legislatures, as what is left out before each', () => {
  expect(packNumbers(['5-12', '5-3', '4-7', '5-4'])).toStrictEqual([
    [4, 7],
    [5, 3, 0, 7],
  ]);
  expect(packNumbers([])).toStrictEqual([]);
});

it('packed question numbers are read again in their order', () => {
  expect(unpackNumbers(packNumbers(['5-8916', '6-1', '5-8900', '5-8901']))).toStrictEqual([
    '5-8900',
    '5-8901',
    '5-8916',
    '6-1',
  ]);
});
