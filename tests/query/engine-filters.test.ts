import { describe, expect, it } from 'vitest';
import { filterName } from '../../src/domain/search-filter.ts';
import { toEngineFilters } from '../../src/query/engine-filters.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { FieldValues } from '../../src/query/query.ts';

const offices = ['ministre de la Justice', 'vice-première ministre et ministre de l’Intérieur'] as const;
const values: FieldValues = { minister: offices, year: ['2013-2014', '2012-2013', '2011-2012', '2010-2011'] };
const filters = (text: string, known = values) => toEngineFilters(parseQuery(text).query, 'fr', known).all;

describe('the filters of a query', () => {
  it('are those values that hold the words of a field, each in the file that it is kept in', () => {
    expect(filters('ministre:intérieur')).toStrictEqual([
      { kind: 'any', values: [{ filter: filterName('minister', offices[1]), value: offices[1] }] },
    ]);
  });

  it('want any value of a field, and none of the excluded ones', () => {
    expect(filters('parti:PS,MR -statut:retirée,rappelée')).toStrictEqual([
      {
        kind: 'any',
        values: [
          { filter: 'party', value: 'PS' },
          { filter: 'party', value: 'MR' },
        ],
      },
      {
        kind: 'none',
        values: [
          { filter: 'state', value: 'Retirée' },
          { filter: 'state', value: 'Sans réponse, rappel envoyé' },
        ],
      },
    ]);
    expect(toEngineFilters(parseQuery('statut:retirée').query, 'nl', {}).all).toStrictEqual([
      { kind: 'any', values: [{ filter: 'state', value: 'Ingetrokken' }] },
    ]);
  });

  it('let nothing pass where nothing has the value', () => {
    expect(filters('ministre:poste')).toStrictEqual([{ kind: 'any', values: [] }]);
    expect(filters('du:2020')).toStrictEqual([{ kind: 'any', values: [] }]);
  });

  it('take the two parliamentary years that a year of the calendar is in, and exclude neither', () => {
    expect(filters('année:2012')).toStrictEqual([
      {
        kind: 'any',
        values: [
          { filter: 'year', value: '2011-2012' },
          { filter: 'year', value: '2012-2013' },
        ],
      },
    ]);
    expect(filters('-année:2012')).toStrictEqual([]);
    expect(filters('-année:2012-2013')).toStrictEqual([
      { kind: 'none', values: [{ filter: 'year', value: '2012-2013' }] },
    ]);
  });

  it('take the parliamentary years of a range', () => {
    expect(filters('du:2012-11 au:2012-12')).toStrictEqual([
      {
        kind: 'any',
        values: [
          { filter: 'year', value: '2012-2013' },
          { filter: 'year', value: '2011-2012' },
        ],
      },
    ]);
    expect(filters('du:2013')).toStrictEqual([
      {
        kind: 'any',
        values: [
          { filter: 'year', value: '2013-2014' },
          { filter: 'year', value: '2012-2013' },
        ],
      },
    ]);
    expect(filters('du:2013', {})).toStrictEqual([]);
  });

  it('are none of legislatures and of parts', () => {
    expect(filters('législature:5 -législature:6 dans:réponse -dans:question x')).toStrictEqual([]);
  });
});
