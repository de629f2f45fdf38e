import { expect, it } from 'vitest';
import { findSettled } from '../../../src/components/search/asking/finding-list.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';

const text = 'foo:x "un pont';
const { findings } = parseQuery(text);
const settled = (caret: number) => findSettled(findings, caret).map(({ ruleId }) => ruleId);

it('nothing is said of the piece of a query that is being written', () => {
  expect(findings.map(({ ruleId }) => ruleId)).toStrictEqual(['unknown-field', 'unclosed-quote']);
  expect(settled(text.length)).toStrictEqual(['unknown-field']);
  expect(settled(8)).toStrictEqual(['unknown-field']);
  expect(settled(2)).toStrictEqual(['unclosed-quote']);
  expect(settled(4)).toStrictEqual(['unclosed-quote']);
  expect(settled(5)).toStrictEqual(['unknown-field', 'unclosed-quote']);
});
