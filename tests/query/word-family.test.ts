import { describe, expect, it } from 'vitest';
import { endingFamilyOf, familyOf, formOf, mayBeOther } from '../../src/query/word-family.ts';

describe('the family of a word among those of its stem', () => {
  it.each([
    ['commun', ['commun', 'commune', 'communes'], ''],
    ['commun', ['communication', 'communications'], 'ion'],
    ['regl', ['reglement', 'reglements'], 'ment'],
    ['impos', ['imposable', 'imposables'], 'able'],
    ['social', ['socialisme', 'socialismes'], 'isme'],
    ['national', ['nationalite', 'nationalites'], 'ité'],
    ['consomm', ['consommateur', 'consommateurs'], 'eur'],
    ['democrat', ['democratie', 'democratiques'], ''],
    ['over', ['overheid', 'overheden'], 'heid'],
    ['woon', ['woning', 'woningen'], 'ing'],
    ['kwaal', ['kwaliteit', 'kwaliteiten'], 'iteit'],
    ['kwaal', ['kwaal', 'kwalen'], ''],
    ['stel', ['stelsel', 'stelsels'], 'sel'],
    ['handel', ['handelaar', 'handelaars', 'handelaren'], 'aar'],
    ['inn', ['inning', 'innings'], 'ing'],
    ['tacht', ['tachtig', 'tachtigen'], 'achtig'],
    ['jaar', ['jaarlijks', 'jaarlijkse'], 'lijk'],
    ['administreer', ['administratie', 'administraties'], 'atie'],
    ['meen', ['gemeente', 'gemeenten'], 'ge'],
    ['sloot', ['gesloten'], 'ge'],
    ['voortzet', ['voortgezet', 'voortgezette'], 'ge'],
    ['beleid', ['begeleiding', 'begeleidingen'], 'ge ing'],
  ])('of the stem %s, %j are one: "%s"', (stem, words, family) => {
    expect(words.map((word) => familyOf(word, stem))).toStrictEqual(words.map(() => family));
  });

  it.each([
    ['station', ['station', 'stations']],
    ['parlement', ['parlement', 'parlementen']],
    ['visit', ['visite', 'visites']],
    ['jaar', ['jaar', 'jaren']],
    ['koning', ['koning', 'koningen']],
    ['spring', ['springen', 'springt']],
    ['directeur', ['directeur', 'directeurs']],
    ['vraag', ['vraag', 'vragen']],
    ['agent', ['agent', 'agents']],
    ['geld', ['geld', 'gelden']],
    ['beperk', ['beperken', 'beperkt']],
    ['ho', ['ho', 'hoge']],
  ])('is none where the stem %s has lost nothing of %j', (stem, words) => {
    expect(words.map((word) => familyOf(word, stem))).toStrictEqual(['', '']);
  });

  it('is told by the ending of a compound, whatever stands before', () => {
    expect(endingFamilyOf('gezondheidsoverheid', 'over')).toBe('heid');
    expect(endingFamilyOf('gezondheidsbeleid', 'beleid')).toBe('');
  });
});

it('a word may be another in the languages in which it may', () => {
  expect(mayBeOther('agent', 'fr')).toBe(false);
  expect(mayBeOther('agent', 'nl')).toBe(true);
  expect(mayBeOther('reglements', 'fr')).toBe(true);
});

describe('of words at one place', () => {
  it.each([
    [['sous', 'commission', 'souscommission'], 'commiss', 'commission'],
    [['sous', 'commission', 'souscommission'], 'souscommiss', 'souscommission'],
    [['oud', 'gemeente', 'oudgemeente'], 'meen', 'gemeente'],
    [['reglement'], 'xyz', 'reglement'],
  ])('%j, the stem %s is of %s', (words, stem, form) => {
    expect(formOf(words, stem)).toBe(form);
  });
});
