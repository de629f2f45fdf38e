import { expect, it } from 'vitest';
import type { Match } from '../../src/components/search/engine.ts';
import { sortMatches } from '../../src/components/search/sort-matches.ts';

const match = (questionNumber: string, score: number): Match => {
  return { id: questionNumber, shard: '5-0-3999', questionNumber, score, places: [] };
};
const matches = [match('5-10', 1), match('5-9', 3), match('6-1', 1), match('5-100', 2)];
const days = new Map([
  ['5-9', ['2013-04-30']],
  ['5-10', ['2013-04-29']],
  ['5-100', ['2013-04-30']],
  ['6-1', ['2013-04-29']],
]);

it.each([
  ['relevance', ['5-9', '5-100', '6-1', '5-10']],
  ['newest', ['5-100', '5-9', '6-1', '5-10']],
  ['oldest', ['5-10', '6-1', '5-9', '5-100']],
] as const)('matches stand by %s, then by their numbers', (sort, expected) => {
  expect(sortMatches(matches, sort, days).map(({ questionNumber }) => questionNumber)).toStrictEqual(expected);
});
