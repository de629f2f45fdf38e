import { parseHTML } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';
import { findSettled, showRemarks } from '../../../src/components/search/asking/finding-list.ts';
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

afterEach(() => {
  vi.unstubAllGlobals();
});

it('what could not be fetched is said behind what was not understood, and can be asked for again', () => {
  const { document } = parseHTML('<!doctype html><ul></ul><input>');
  vi.stubGlobal('document', document);
  const [list, field] = [document.querySelector('ul'), document.querySelector('input')];
  if (!list || !field) throw new Error('Unexpected page');
  const [onRetry, focus] = [vi.fn(), vi.fn()];
  field.focus = focus;
  showRemarks(list, { findings, missing: ['theme', 'numbers'] }, { field, locale: 'fr', onRetry });
  const items = [...list.querySelectorAll('li')];
  expect(items).toHaveLength(4);
  expect(items.slice(2).map(({ textContent }) => textContent)).toStrictEqual([
    'La liste du filtre «\u00A0Thème\u00A0» n’a pas pu être chargée\u00A0: ses valeurs sont cherchées exactement comme elles sont écrites. Réessayer',
    'Les numéros de questions n’ont pas pu être reconnus dans ce texte\u00A0: ses mots sont cherchés comme des mots ordinaires. Vérifiez la connexion et réessayez. Réessayer',
  ]);
  items[2]?.querySelector('button')?.click();
  expect([focus.mock.calls.length, onRetry.mock.calls.length]).toStrictEqual([1, 1]);
  showRemarks(list, { findings: [], missing: [] }, { field, locale: 'fr', onRetry });
  expect(list.children).toHaveLength(0);
});
