import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { toEngineSearch } from '../../src/query/to-engine-search.ts';

const search = (text: string) => toEngineSearch(parseQuery(text).query, 'fr', {});

describe('the search of a query', () => {
  it('has a term for each', () => {
    expect(search('police -gaz "de Gand"').terms).toStrictEqual([
      { kind: 'word', isExcluded: false, writings: ['police'] },
      { kind: 'word', isExcluded: true, writings: ['"gaz"'] },
      { kind: 'phrase', isExcluded: false, writings: ['"Gand"'] },
    ]);
  });

  it('has the filters of its fields', () => {
    expect(search('parti:PS').filters).toStrictEqual({
      all: [{ kind: 'any', values: [{ filter: 'party', value: 'PS' }] }],
    });
  });

  it.each([
    ['x', []],
    ['dans:réponse x', ['reply']],
    ['-dans:réponse x', ['question']],
    ['dans:question,réponse x', []],
  ])('%s is in the parts %j', (text, parts) => {
    expect(search(text).parts).toStrictEqual(parts);
  });
});
