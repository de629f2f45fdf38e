import { describe, expect, it } from 'vitest';
import { countChoices, countValues } from '../../src/components/search/count-values.ts';
import type { Column, ColumnName, Engine, Match } from '../../src/components/search/engine.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { EngineSearch } from '../../src/query/to-engine-search.ts';

const column = (values: Readonly<Record<string, readonly string[]>>): Column => new Map(Object.entries(values));

function matchOf(questionNumber: string): Match {
  const shard = `${questionNumber.slice(0, 1)}-0-3999`;
  return { id: `${questionNumber}-abc`, shard, questionNumber, score: 1, places: [] };
}

const columns: Readonly<Partial<Record<ColumnName, Column>>> = {
  party: column({ '6-1': ['PS'], '6-2': ['PS', 'Ecolo'], '5-1': ['Ecolo'] }),
  state: column({ '6-1': ['Réponse reçue'], '6-2': ['Sans réponse'], '5-1': ['Réponse reçue'] }),
  series: column({}),
};
const found: Readonly<Record<string, readonly Match[]>> = {
  '6-0-3999': [matchOf('6-1'), matchOf('6-2')],
  '5-0-3999': [matchOf('5-1')],
};

/** Counts a field of what a query finds; what the engine was asked is in `searches`. */
async function count(written: string, field: Parameters<typeof countChoices>[2]) {
  const searches: EngineSearch[] = [];
  const engine: Engine = {
    search: (shard, search) => {
      searches.push(search);
      return Promise.resolve({ matches: found[shard] ?? [], unknownWords: [] });
    },
    read: () => Promise.reject(new Error('not asked for')),
    column: (_, name) => {
      const known = columns[name];
      return known ? Promise.resolve(known) : Promise.reject(new Error('not asked for'));
    },
  };
  const shards = [
    { name: '6-0-3999', years: ['2018-2019'] },
    { name: '5-0-3999', years: ['2012-2013'] },
  ];
  const place = { engine, shards, locale: 'fr', values: {} } as const;
  return { counts: await countChoices(place, parseQuery(written).query, field), searches };
}

it('values are counted once a question', () => {
  const years = column({ '5-1': ['2012-2013'], '5-2': ['2012-2013'], '5-3': ['2013-2014'], '5-4': ['2010-2011'] });
  const matches = ['5-1', '5-2', '5-3', '5-9'].map((questionNumber) => ({ questionNumber }));
  expect(countValues(matches, years)).toStrictEqual(
    new Map([
      ['2012-2013', 2],
      ['2013-2014', 1],
    ]),
  );
});

describe('the counts of a field', () => {
  it('are those of all shards together', async () => {
    const { counts } = await count('ponts', 'party');
    expect([...counts]).toStrictEqual([
      ['PS', 2],
      ['Ecolo', 2],
    ]);
  });

  it('do not heed what is chosen of the field itself, but what is chosen of the others', async () => {
    const { searches } = await count('ponts parti:PS -parti:Ecolo statut:retirée', 'party');
    expect(searches.map(({ filters }) => filters.all)).toStrictEqual([
      [{ kind: 'any', values: [{ filter: 'state', value: 'Retirée' }] }],
      [{ kind: 'any', values: [{ filter: 'state', value: 'Retirée' }] }],
    ]);
    expect((await count('législature:5', 'legislature')).counts).toStrictEqual(
      new Map([
        ['6', 2],
        ['5', 1],
      ]),
    );
    expect((await count('ponts législature:5', 'party')).counts).toStrictEqual(new Map([['Ecolo', 1]]));
  });

  it('name a status as a query does', async () => {
    expect([...(await count('ponts', 'status')).counts]).toStrictEqual([
      ['answered', 2],
      ['unanswered', 1],
    ]);
  });

  it('are none where nothing is looked for, and fail with the file that is needed', async () => {
    expect((await count('', 'party')).counts.size).toBe(0);
    await expect(count('ponts', 'minister')).rejects.toThrow('not asked for');
  });
});
