import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/structure/alignment/read-figures.ts';
import { readUnit } from '../../../src/structure/alignment/read-unit.ts';

const nb = '\u00a0';

describe.each<[french: string, dutch: string, figures: readonly string[]]>([
  ['414 abonnés', '414 abonnees', ['414']],
  [`1${nb}214 étangs`, '1.214 vijvers', ['1214']],
  ['1 200 000 hérons', '1,200,000 reigers', ['1200000']],
  ["1'214 étangs", `1\u202f214 vijvers`, ['1214']],
  [`12,5${nb}%`, '12.5 %', ['12.5']],
  [`1${nb}214,50 euros`, '1.214,50 euro', ['1214.50']],
  ['en 2012, 414 étangs', 'in 2012 414 vijvers', ['2012', '414']],
  ['de 2010 à 2012', '2010-2012', ['2010', '2012']],
  ['le 30 avril 2013', 'op 30/4/2013', ['2013-4-30']],
  ['le 1er mai 2009', 'op 1 mei 2009', ['2009-5-1']],
  ['le 02.03.2011', 'op 2-3-2011', ['2011-3-2']],
  ['en juin 2013', 'in juni 2013', ['2013']],
  ['le 4 Décembre 2013', 'op 4 december 2013', ['2013-12-4']],
  ['la 2e édition', 'de 2de uitgave', ['2']],
  ['le 15 août', 'op 15 augustus', ['8-15']],
  ['en mars', 'in maart', []],
  ['n° 5-8916', 'nr. 5-8916.', ['5-8916']],
  ['le 1er', 'de 1ste', ['1']],
  ['le G20 et la E411', 'de G20 en de E411', []],
  ['1) Combien ?', '1. Hoeveel?', ['1']],
  ['rien', 'niets', []],
])('%j and %j', (french, dutch, figures) => {
  it('have the same figures', () => {
    expect([...readFigures(french)]).toStrictEqual(figures);
    expect([...readFigures(dutch)]).toStrictEqual(figures);
  });
});

describe('the names in words', () => {
  const namesOf = (words: string): string[] => [...readUnit(words).marks.names];

  it('are words with a capital, where a sentence begins, too', () => {
    expect(namesOf('Brumasil a parlé avec Mistigri d’un iPont.')).toStrictEqual(['brumasil', 'mistigri']);
  });

  it('are abbreviations of any length, and no short words with one capital', () => {
    expect(namesOf('En 2012, la TVA et le G20. Les OE.')).toStrictEqual(['tva', 'oe']);
  });

  it('are the parts of a word with a hyphen', () => {
    expect(namesOf('een Brumasil-vijver, de Brumasil-Mistigri')).toStrictEqual(['brumasil', 'mistigri']);
  });

  it('are addresses on the web as a whole, and names of users', () => {
    expect(namesOf('Voir www.Etangs.example/Gel, ou @etangs_be.')).toStrictEqual([
      'https://www.etangs.example/gel',
      'voir',
      '@etangs_be',
    ]);
  });

  it('are the same however they are written in capitals', () => {
    expect(namesOf('BRUMASIL, puis Brumasil')).toStrictEqual(['brumasil']);
  });
});

it('is as long as its words', () => {
  expect(readUnit('Oui, 12.').length).toBe(8);
});
