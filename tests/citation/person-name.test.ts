import { expect, it } from 'vitest';
import { abbreviatedName, sortedName } from '../../src/citation/person-name.ts';

it.each([
  ['Martine Taelman', 'Taelman, Martine', 'M. TAELMAN'],
  ['Marie-Hélène Crombé-Berton', 'Crombé-Berton, Marie-Hélène', 'M.-H. CROMBÉ-BERTON'],
  ['Anke Van dermeersch', 'Van dermeersch, Anke', 'A. VAN DERMEERSCH'],
  ['Sabine de Bethune', 'de Bethune, Sabine', 'S. DE BETHUNE'],
  ['élise  d’Œst', 'd’Œst, élise', 'É. D’ŒST'],
  ['Bo', 'Bo', 'BO'],
  ['Rose, Marie', 'Rose, Marie', 'ROSE, MARIE'],
])('%s is sorted as %s and abbreviated as %s', (printed, sorted, abbreviated) => {
  expect(sortedName(printed)).toBe(sorted);
  expect(abbreviatedName(printed)).toBe(abbreviated);
});
