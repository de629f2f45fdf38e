import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFieldLists } from '../../../src/components/search/asking/field-lists.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';

const files: Record<string, unknown> = {};
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  files['party.json'] = [
    ['PS', 3],
    ['Open Vld', 1],
  ];
  files['theme.json'] = [['pont', 1]];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(
      files[address] === undefined ? new Response(null, { status: 404 }) : Response.json(files[address]),
    );
  });
});

const years = ['2012-2013'];
const createLists = () => createFieldLists({ year: years }, (field) => `${field}.json`);
const read = (text: string) => parseQuery(text).query;

describe('the lists of what fields can be', () => {
  it('are fetched once, when they are needed', async () => {
    const lists = createLists();
    expect(lists.known()).toStrictEqual({ year: years });
    expect(asked).toStrictEqual([]);
    const { values, questions } = await lists.load('party');
    expect(values).toStrictEqual(['PS', 'Open Vld']);
    expect(questions.get('PS')).toBe(3);
    expect((await lists.load('party')).values).toBe(values);
    expect(lists.known().party).toBe(values);
    expect(asked).toStrictEqual(['party.json']);
  });

  it('are those that a query names, wanted or excluded', async () => {
    const lists = createLists();
    expect(await lists.loadFor(read('pont année:2012'))).toStrictEqual({ values: { year: years }, missing: [] });
    expect(await lists.loadFor(read('-thème:pont parti:PS'))).toStrictEqual({
      values: { year: years, party: ['PS', 'Open Vld'], theme: ['pont'] },
      missing: [],
    });
    expect(asked.toSorted()).toStrictEqual(['party.json', 'theme.json']);
  });

  it('are done without and named where they do not come, and asked for again', async () => {
    const lists = createLists();
    const { ['theme.json']: theme } = files;
    delete files['theme.json'];
    expect(await lists.loadFor(read('thème:pont parti:PS'))).toStrictEqual({
      values: { year: years, party: ['PS', 'Open Vld'] },
      missing: ['theme'],
    });
    await expect(lists.load('theme')).rejects.toThrow('404');
    files['theme.json'] = theme;
    expect((await lists.load('theme')).values).toStrictEqual(['pont']);
  });
});
