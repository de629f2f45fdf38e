import { expect, it } from 'vitest';
import { findUnmatched } from '../../src/query/find-unmatched.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

const known = {
  party: ['PS', 'Open Vld'],
  legislature: ['5'],
  status: ['answered'],
  year: ['2012-2013'],
  part: ['question'],
};

it('what nothing in the archive has is said, with its place, where it is known what it has', () => {
  const text =
    'parti:openvld,Gaullistes -parti:SP auteur:Dupont législature:5,6 statut:retirée,répondue année:1999 dans:réponse x';
  expect(findUnmatched(parseQuery(text), known).map(({ start, end }) => text.slice(start, end))).toStrictEqual([
    'Gaullistes',
    'SP',
    '6',
    'retirée',
  ]);
  expect(findUnmatched(parseQuery('parti:SP'), known)).toStrictEqual([
    { ruleId: 'unmatched-value', field: 'party', written: 'parti:', value: 'SP', start: 6, end: 8 },
  ]);
});
