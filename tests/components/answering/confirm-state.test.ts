import { describe, expect, it, vi } from 'vitest';
import { confirmState } from '../../../src/components/search/answering/confirm-state.ts';
import type { Match } from '../../../src/components/search/engine.ts';
import { alone, completeState, inSeries, match } from './search-states.ts';

const state = completeState('"vaste brug"', [inSeries('5-1', 9, '5-1', '5-2', '5-3'), alone('5-10'), alone('5-11')], {
  isExact: false,
});

describe('few questions of which it is not known whether they have a phrase', () => {
  it('are read, and left out where they have it not', async () => {
    const has = ({ questionNumber }: Match) =>
      questionNumber === '5-3' ? Promise.reject(new Error('lost')) : Promise.resolve(questionNumber === '5-2');
    expect(await confirmState(state, has)).toStrictEqual({
      ...state,
      groups: [{ series: '5-1', held: 9, matches: [match('5-2'), match('5-3')] }],
      pages: 2,
      isExact: true,
    });
  });

  it.each([
    ['it is known', { isExact: true }],
    ['others are still to come', { phase: 'first' } as const],
    ['there are many', { pages: 21 }],
  ])('are not read where %s', async (_, changes) => {
    const has = vi.fn();
    const other = { ...state, ...changes };
    expect(await confirmState(other, has)).toBe(other);
    expect(has).not.toHaveBeenCalled();
  });
});
