import { describe, expect, it } from 'vitest';
import { limitTerms } from '../../src/query/limit-terms.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

const limited = (text: string) => parseQuery(text).query.terms.map((term) => term.text);
const words = (count: number) => Array.from({ length: count }, (_, index) => `mot${index}`);

describe('the words of a long text', () => {
  it('are searched up to sixty-four', () => {
    expect(limited(words(64).join(' '))).toStrictEqual(words(64));
    expect(limited(words(3000).join(' '))).toStrictEqual(words(64));
  });

  it('are as many in phrases, and in what signs hold together', () => {
    expect(limited(`eau "${words(70).join(' ')}" gaz`)).toStrictEqual(['eau', words(63).join(' ')]);
    expect(limited(`eau-de-vie ${words(70).join('-')}`)).toStrictEqual(['eau-de-vie', words(61).join('-')]);
  });

  it('are all kept where there are no more, and those that are lost named', () => {
    const terms = parseQuery('eau -"gaz naturel"').query.terms;
    expect(limitTerms(terms)).toStrictEqual({ kept: terms, lost: [] });
    const long = words(66).map((text) => ({ kind: 'word' as const, text, isExcluded: false }));
    expect(limitTerms(long).lost).toStrictEqual(long.slice(64));
  });
});
