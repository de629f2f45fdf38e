import { describe, expect, it } from 'vitest';
import { formsOf, toWordMatcher } from '../../../src/components/search/answering/matched-word.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';

/** The term that a printed word matches, and its words that match. */
const matchIn = (query: string, printed: string) => {
  const { term, words } = toWordMatcher(parseQuery(query).query)(printed);
  return { term, words: words.map(({ folded }) => folded) };
};

describe('what of a printed word matches', () => {
  it('is of the term that begins most like it', () => {
    expect(matchIn('social société', 'sociétés,')).toStrictEqual({ term: 1, words: ['societes'] });
    expect(matchIn('cheval', 'chevaux')).toStrictEqual({ term: 0, words: ['chevaux'] });
    expect(matchIn('médias "réseaux sociaux"', 'Sociaux')).toStrictEqual({ term: 1, words: ['sociaux'] });
  });

  it('is the words of a query alone where signs hold several together', () => {
    expect(matchIn('état', "L'État")).toStrictEqual({ term: 0, words: ['etat'] });
    expect(matchIn('ciel', 'l’arc-en-ciel,')).toStrictEqual({ term: 0, words: ['ciel'] });
    expect(matchIn('arc-en-ciel', 'arc-en-ciel')).toStrictEqual({ term: 0, words: ['arc', 'en', 'ciel'] });
  });

  it('is the whole of it where it begins like no term', () => {
    expect(matchIn('yeux', 'œil')).toStrictEqual({ term: undefined, words: ['oeil'] });
    expect(matchIn('email', 'e-mail')).toStrictEqual({ term: undefined, words: ['e', 'mail'] });
  });

  it('is never an excluded term', () => {
    expect(matchIn('police -policier', 'policier').term).toBe(0);
  });

  it('is known elsewhere by its words, but where it is not known which of several was found', () => {
    const forms = (query: string, printed: string) => formsOf(toWordMatcher(parseQuery(query).query)(printed));
    expect(forms('ciel', 'l’arc-en-ciel,')).toStrictEqual(['ciel']);
    expect(forms('yeux', 'œil')).toStrictEqual(['oeil']);
    expect(forms('email', 'e-mail')).toStrictEqual([]);
  });
});
