import { expect, it } from 'vitest';
import type { EngineTerm } from '../../src/query/engine-terms.ts';
import { pagesWithTerms } from '../../src/query/pages-with-terms.ts';

const found: Readonly<Record<string, readonly string[]>> = {
  a: ['1', '2', '3'],
  b: ['3', '2'],
  c: ['4', '1'],
  '"d"': ['2'],
};
const term = (...writings: readonly string[]): EngineTerm => {
  return { kind: 'word', isExcluded: writings.some((one) => one.startsWith('"')), writings };
};
const pages = (...terms: readonly EngineTerm[]) =>
  pagesWithTerms(
    terms,
    (writing) => found[writing] ?? [],
    () => ['5', '2'],
  );

it('pages have every wanted term, in one of its writings, and no excluded one', () => {
  expect(pages(term('a'))).toStrictEqual(['1', '2', '3']);
  expect(pages(term('a'), term('b'))).toStrictEqual(['2', '3']);
  expect(pages(term('a'), term('b', 'c'))).toStrictEqual(['1', '2', '3']);
  expect(pages(term('b', 'a'))).toStrictEqual(['3', '2', '1']);
  expect(pages(term('a'), term('"d"'))).toStrictEqual(['1', '3']);
  expect(pages(term('a'), term('absent'))).toStrictEqual([]);
});

it('pages are all that pass where nothing is wanted', () => {
  expect(pages()).toStrictEqual(['5', '2']);
  expect(pages(term('"d"'))).toStrictEqual(['5']);
});
