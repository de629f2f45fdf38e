import { describe, expect, it } from 'vitest';
import { findBegunValues, findMeantValues } from '../../src/query/match-value.ts';

const ministers = [
  'ministre de la Justice',
  'vice-première ministre et ministre de l’Intérieur',
  'secrétaire d’État à l’Asile et à la Migration',
  'premier ministre',
];
const parties = ['PS', 'Open Vld', 'N-VA', 'sp.a', 'CD&V', 'sp.a-spirit'];

describe('the values that something written means', () => {
  it.each([
    ['openvld', ['Open Vld']],
    ['OPEN-VLD', ['Open Vld']],
    ['nva', ['N-VA']],
    ['cdv', ['CD&V']],
    ['spa', ['sp.a']],
  ])('are the same word for word: %s', (written, meant) => {
    expect(findMeantValues(written, parties)).toStrictEqual(meant);
  });

  it.each([
    ['interieur', [ministers[1]]],
    ["l'Intérieur", [ministers[1]]],
    ['migration asile', [ministers[2]]],
    ['ministre', [ministers[0], ministers[1], ministers[3]]],
    ['premier ministre', [ministers[3]]],
    ['etat', [ministers[2]]],
    ['inter', []],
    ['justice asile', []],
  ])('else those that hold all its words: %s', (written, meant) => {
    expect(findMeantValues(written, ministers)).toStrictEqual(meant);
  });
});

describe('the values that something written begins', () => {
  it.each([
    ['', ministers],
    ['int', [ministers[1]]],
    ["l'int", [ministers[1]]],
    ['asile mig', [ministers[2]]],
    ['Premier', [ministers[3], ministers[1]]],
    ['min', [ministers[0], ministers[1], ministers[3]]],
    ['stice', []],
  ])('are, for "%s", first those that begin so', (written, begun) => {
    expect(findBegunValues(written, ministers)).toStrictEqual(begun);
  });

  it('are found by what signs part', () => {
    expect(findBegunValues('nv', parties)).toStrictEqual(['N-VA']);
    expect(findBegunValues('va', parties)).toStrictEqual(['N-VA']);
  });
});
