import { expect, it } from 'vitest';
import type { Match } from '../../src/components/search/engine.ts';
import { groupBySeries } from '../../src/components/search/group-series.ts';

const match = (questionNumber: string): Match => ({
  id: questionNumber,
  shard: '5-0-3999',
  questionNumber,
  score: 1,
  places: [],
});

it('the members of a series that match stand in the place of the first, with how many there are in the archive', () => {
  const series = new Map([
    ['5-11', ['5-10 3']],
    ['5-10', ['5-10 3']],
  ]);
  const matches = ['5-11', '5-30', '5-10', '5-31'].map(match);
  expect(groupBySeries(matches, series)).toStrictEqual([
    { series: '5-10', held: 3, matches: [match('5-11'), match('5-10')] },
    { series: null, held: 1, matches: [match('5-30')] },
    { series: null, held: 1, matches: [match('5-31')] },
  ]);
});

it('a series of which the archive holds one member only is a question alone', () => {
  expect(groupBySeries([match('5-20')], new Map([['5-20', ['5-7 1']]]))).toStrictEqual([
    { series: null, held: 1, matches: [match('5-20')] },
  ]);
});

it('a question named as a series that it is not known to be in stays apart from it', () => {
  const groups = groupBySeries(['5-10', '5-11'].map(match), new Map([['5-11', ['5-10 2']]]));
  expect(groups.map(({ matches }) => matches.map(({ questionNumber }) => questionNumber))).toStrictEqual([
    ['5-10'],
    ['5-11'],
  ]);
});
