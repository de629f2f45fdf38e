import { describe, expect, it } from 'vitest';
import { chosenValues, emptyQuery, withChoice, withValue } from '../../src/query/edit-query.ts';
import { formatQuery } from '../../src/query/format-query.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

const ministers = ['ministre de la Justice', 'ministre de la Justice et des Cultes', 'ministre des Ponts'];
const read = (text: string) => parseQuery(text).query;
const choose = (text: string, value: string, isChosen: boolean) =>
  formatQuery(withValue(read(text), { field: 'minister', value, isChosen }, ministers), 'fr');

describe('a value that is chosen', () => {
  it('is written behind the others of its field', () => {
    expect(choose('asile ministre:"ministre des Ponts"', 'ministre de la Justice', true)).toBe(
      'asile ministre:"ministre des Ponts","ministre de la Justice"',
    );
  });

  it('is not written where a shorter writing means it', () => {
    expect(choose('ministre:justice', 'ministre de la Justice', true)).toBe('ministre:justice');
  });

  it('is excluded no more', () => {
    expect(choose('-ministre:"ministre des Ponts"', 'ministre des Ponts', true)).toBe('ministre:"ministre des Ponts"');
  });
});

describe('a value that is chosen no more', () => {
  it('is left out, in whatever writing', () => {
    expect(choose('ministre:"Ministre des PONTS"', 'ministre des Ponts', false)).toBe('');
  });

  it('is excluded where a shorter writing means it', () => {
    expect(choose('ministre:justice', 'ministre de la Justice', false)).toBe(
      'ministre:justice -ministre:"ministre de la Justice"',
    );
  });
});

it('the values that are chosen are those that are meant, in the order of the list', () => {
  expect(chosenValues(read('ministre:"ministre des Ponts",justice'), 'minister', ministers)).toStrictEqual(ministers);
  expect(chosenValues(read('ministre:justice -ministre:cultes'), 'minister', ministers)).toStrictEqual([ministers[0]]);
  expect(chosenValues(read('année:2012'), 'year', ['2013-2014', '2012-2013', '2011-2012'])).toStrictEqual([
    '2012-2013',
    '2011-2012',
  ]);
  expect(chosenValues(read('statut:répondue'), 'status', ['answered-provisionally'])).toStrictEqual([]);
});

it('fields stand in the order of queries, what is wanted before what is excluded', () => {
  const excluded = withChoice(emptyQuery, 'year', true, ['2012']);
  const wanted = withChoice(withChoice(excluded, 'year', false, ['2012-2013']), 'party', false, ['PS']);
  expect(formatQuery(wanted, 'nl')).toBe('partij:PS jaar:2012-2013 -jaar:2012');
  expect(withChoice(wanted, 'party', false, [])).toStrictEqual(withChoice(excluded, 'year', false, ['2012-2013']));
});
