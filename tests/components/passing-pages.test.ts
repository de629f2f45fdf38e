import { expect, it } from 'vitest';
import { passingPages } from '../../src/components/search/passing-pages.ts';
import type { EngineFilter } from '../../src/query/engine-filters.ts';

const index = new Map([
  [
    'year',
    new Map([
      ['2012-2013', [0, 1, 3]],
      ['2013-2014', [2]],
    ]),
  ],
  [
    'party',
    new Map([
      ['PS', [0, 2]],
      ['MR', [1]],
    ]),
  ],
]);
const years = (...values: string[]) => values.map((value) => ({ filter: 'year', value }));
const parties = (...values: string[]) => values.map((value) => ({ filter: 'party', value }));

it.each<[string, EngineFilter[], number[]]>([
  ['all pages pass no filter', [], [0, 1, 2, 3, 4]],
  ['those of any value', [{ kind: 'any', values: parties('PS', 'MR') }], [0, 1, 2]],
  ['none of no value', [{ kind: 'any', values: [] }], []],
  [
    'none of a value, or of a filter, that is not there',
    [{ kind: 'any', values: [...parties('cdH'), { filter: 'theme-1', value: 'PS' }] }],
    [],
  ],
  ['those without a value', [{ kind: 'none', values: parties('PS') }], [1, 3, 4]],
  [
    'those for which all filters hold',
    [
      { kind: 'any', values: years('2012-2013') },
      { kind: 'none', values: parties('PS', 'MR') },
    ],
    [3],
  ],
])('%s', async (_, all, expected) => {
  expect(await passingPages({ all }, 5, (name) => Promise.resolve(index.get(name)))).toStrictEqual(expected);
});
