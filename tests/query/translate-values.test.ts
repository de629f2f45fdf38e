import { expect, it } from 'vitest';
import { formatQuery } from '../../src/query/format-query.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { translateValues } from '../../src/query/translate-values.ts';

const theme = ['pont', 'pont suspendu', 'pont tournant', 'pont de bois', 'canal', 'internet'];
const translations = {
  theme: new Map([
    ['pont', 'brug'],
    ['pont suspendu', 'hangbrug'],
    ['canal', 'kanaal'],
  ]),
};
const translate = (text: string) =>
  formatQuery(translateValues(parseQuery(text).query, translations, { theme, party: ['PS'] }), 'nl');

it.each([
  ['gare thème:canal', 'gare thema:kanaal', 'a value'],
  ['-thème:"Pont"', '-thema:brug', 'one that is excluded, in another writing'],
  ['thème:suspendu', 'thema:hangbrug', 'one that is meant by a part of it'],
  ['thème:canal,internet', 'thema:kanaal,internet', 'not one without a translation'],
  ['thème:pont,"pont suspendu"', 'thema:brug,hangbrug', 'several'],
  ['thème:xyz', 'thema:xyz', 'not one that is not known'],
  ['parti:PS statut:retirée', 'partij:PS status:ingetrokken', 'not those of other fields'],
])('%s is %s in Dutch: %s is translated', (text, expected) => {
  expect(translate(text)).toBe(expected);
});

it('a writing that means many values is left as it is', () => {
  const many = ['pont a', 'pont b', 'pont c', 'pont d'];
  const { query } = parseQuery('thème:pont');
  const all = { theme: new Map(many.map((value) => [value, value.toUpperCase()])) };
  expect(translateValues(query, all, { theme: many })).toStrictEqual(query);
  expect(formatQuery(translateValues(query, all, { theme: many.slice(1) }), 'fr')).toBe(
    'thème:"PONT B","PONT C","PONT D"',
  );
});
