import { describe, expect, it } from 'vitest';
import { canBeInShard, isAskedWithin, isBoundToDays } from '../../src/query/check-facts.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

const asked = { askedOn: '2012-11-15', year: '2012-2013' };
const shard = { name: '5-8000-11999', years: ['2012-2013', '2013-2014'] };

describe('when a question was asked', () => {
  it.each([
    '',
    'année:2012',
    'année:2012-2013',
    'année:2010,2012',
    'du:2012-11-15 au:2012-11-15',
    'au:2013',
    '-année:2013',
    '-année:2011-2012',
  ])('is as "%s" wants it', (text) => {
    expect(isAskedWithin(parseQuery(text).query, asked)).toBe(true);
  });

  it.each([
    'année:2013',
    'année:2011-2012',
    'du:2012-11-16',
    'au:2012-11-14',
    '-année:2012',
    '-année:2012-2013',
    'année:2012 du:2013',
  ])('is not as %s wants it', (text) => {
    expect(isAskedWithin(parseQuery(text).query, asked)).toBe(false);
  });

  it('has to be checked where a query is not of parliamentary years', () => {
    expect(
      ['année:2012', '-année:2012', 'du:2012', 'au:2012'].map((text) => isBoundToDays(parseQuery(text).query)),
    ).toStrictEqual([true, true, true, true]);
    expect(['année:2012-2013', 'parti:2012', 'x'].map((text) => isBoundToDays(parseQuery(text).query))).toStrictEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a part of the archive', () => {
  it.each([
    'x',
    'législature:5',
    'législature:4,5',
    '-législature:6',
    'année:2013',
    'année:2013-2014',
    'du:2014',
    'au:2012-11',
  ])('can hold what %s finds', (text) => {
    expect(canBeInShard(parseQuery(text).query, shard)).toBe(true);
  });

  it.each(['législature:6', '-législature:5', 'année:2011', 'année:2011-2012', 'du:2015', 'au:2011'])(
    'can hold nothing that %s finds',
    (text) => {
      expect(canBeInShard(parseQuery(text).query, shard)).toBe(false);
    },
  );
});
