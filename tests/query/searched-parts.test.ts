import { expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { searchedParts } from '../../src/query/searched-parts.ts';

it.each([
  ['pont', ['question', 'reply']],
  ['pont in:antwoord', ['reply']],
  ['pont -dans:réponse', ['question']],
  ['pont dans:réponse -dans:réponse', []],
])('the parts that %s looks in', (text, parts) => {
  expect(searchedParts(parseQuery(text).query)).toStrictEqual(parts);
});
