import { expect, it } from 'vitest';
import { quotedQuery } from '../../../src/components/search/answering/quoted-query.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';

it.each([
  ['"ponts rouges"', 'ponts rouges'],
  ['"ponts rouges" eau', '"ponts rouges" eau'],
  ['commune -Gand -parti:PS arc-en-ciel', 'commune -\u2060Gand arc-en-ciel -\u2060parti:PS'],
  ['eau -"ponts rouges"', 'eau -\u2060"ponts rouges"'],
])('the query %s in a sentence', (text, quoted) => {
  expect(quotedQuery(parseQuery(text).query, 'fr')).toBe(quoted);
});
