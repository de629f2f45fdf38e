import { describe, expect, it } from 'vitest';
import { marked, plain, type ParagraphPair } from './paragraph-pairs.ts';
import { rowsLacking, rowsOf } from './rows-of.ts';

const french = (...pairs: readonly ParagraphPair[]): string[] => pairs.map(({ fr }) => fr);
const dutch = (...pairs: readonly ParagraphPair[]): string[] => pairs.map(({ nl }) => nl);

describe('a text that both languages have', () => {
  const { herons, ice, boats, dike, pontoon } = plain;

  it('is aligned paragraph by paragraph', () => {
    const all = [herons, ice, boats, dike, pontoon];
    expect(rowsOf(french(...all), dutch(...all))).toBe('1=1 2=2 3=3 4=4 5=5');
  });

  it('is one row when it is one paragraph, however short', () => {
    expect(rowsOf(['Oui.'], ['Neen.'])).toBe('1=1');
    expect(rowsOf(french(ice), dutch(ice))).toBe('1=1');
  });

  it('is no row when there is none', () => {
    expect(rowsOf([], [])).toBe('');
  });

  it('stands alone where the other language has nothing', () => {
    expect(rowsOf(french(ice, boats), [])).toBe('1= 2=');
    expect(rowsOf([], dutch(ice))).toBe('=1');
  });
});

describe('a paragraph that is lacking, where only lengths can tell', () => {
  const { herons, ice, boats, dike, pontoon } = plain;
  const all = [herons, ice, dike, boats];

  it.each([
    ['at the start', [ice, dike, boats], '1= 2=1 3=2 4=3'],
    ['in the middle', [herons, dike, boats], '1=1 2= 3=2 4=3'],
    ['before the end', [herons, ice, boats], '1=1 2=2 3= 4=3'],
    ['at the end', [herons, ice, dike], '1=1 2=2 3=3 4='],
  ])('%s, leaves its counterpart alone', (_, others, rows) => {
    expect(rowsOf(french(...all), dutch(...others))).toBe(rows);
    expect(rowsOf(french(...others), dutch(...all))).toBe(
      rows.replaceAll(/(\d*)=(\d*)/g, (__, fr: string, nl: string) => `${nl}=${fr}`),
    );
  });

  it('is not given the place of another that the other language lacks elsewhere', () => {
    expect(rowsOf(french(herons, ice, pontoon, dike), dutch(herons, pontoon, dike, ice))).toBe('1=1 2= 3=2 4=3 =4');
  });

  it('does not stand with its neighbour because it is short', () => {
    expect(rowsOf(french(ice, boats), dutch(ice))).toBe('1=1 2=');
    expect(rowsOf(french(boats, ice), dutch(ice))).toBe('1= 2=1');
  });
});

describe('what both languages print alike', () => {
  const { census, budget, opening, brumasil, referral } = marked;
  const all = [census, budget, opening, brumasil, referral];

  it.each([
    ['a figure, whatever marks its thousands', census, '=1 1=2'],
    ['an amount, whatever marks its decimals', budget, '=1 1=2'],
    ['a date, whatever the month is called', opening, '=1 1=2'],
    ['a name', brumasil, '=1 1=2'],
    ['a question number', referral, '=1 1=2'],
  ])('tells paragraphs of one length apart: %s', (_, pair, rows) => {
    const other = all[(all.indexOf(pair) + 1) % all.length] ?? pair;
    expect(rowsOf(french(pair), dutch(other, pair))).toBe(rows);
  });

  it('shows that one is lacking in each language, at other places', () => {
    expect(rowsOf(french(budget, opening, brumasil, referral), dutch(census, budget, opening, brumasil))).toBe(
      '=1 1=2 2=3 3=4 4=',
    );
    expect(rowsOf(french(census, opening, brumasil, referral), dutch(census, budget, opening, referral))).toBe(
      '1=1 =2 2=3 3= 4=4',
    );
  });

  it('does not pair two that change places with each other', () => {
    expect(rowsOf(french(census, budget, opening), dutch(census, opening, budget))).toMatch(
      /^1=1 (?:2\+3=2\+3|=2 2=3 3=|2= 3=2 =3)$/,
    );
  });
});

describe('a paragraph that one language parts', () => {
  const { herons, ice, dike, pontoon } = plain;
  const run = (one: ParagraphPair, other: ParagraphPair): ParagraphPair => ({
    fr: `${one.fr} ${other.fr}`,
    nl: `${one.nl} ${other.nl}`,
  });

  it('is one row with both parts', () => {
    expect(rowsOf(french(herons, run(dike, ice), pontoon), dutch(herons, dike, ice, pontoon))).toBe('1=1 2=2+3 3=4');
    expect(rowsOf(french(herons, dike, ice, pontoon), dutch(herons, run(dike, ice), pontoon))).toBe('1=1 2+3=2 4=3');
  });

  it('is one row where the seams differ', () => {
    const [first = '', second = ''] = dike.nl.split(/(?<=verhoogd, )/);
    expect(rowsOf(french(dike, ice), [first, `${second} ${ice.nl}`])).toBe('1+2=1+2');
  });

  it('is one row with all of a text that was a table’s cell', () => {
    const all = [herons, ice, dike, pontoon];
    expect(rowsOf(french(...all), [dutch(...all).join(' ')])).toBe('1+2+3+4=1');
    expect(rowsOf([french(...all).join(' ')], dutch(...all))).toBe('1=1+2+3+4');
  });
});

describe('a text of hundreds of paragraphs', () => {
  const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
  const said = (without: number, word: string): string[] =>
    numbers.filter((row) => row !== without).map((row) => `${word} ${1000 + row}, ${'x'.repeat((row * 7) % 40)}.`);
  const rowsIn = (fr: readonly string[], nl: readonly string[]): string[] => rowsOf(fr, nl).split(' ');

  it('is aligned like others', () => {
    expect(rowsIn(said(0, 'Étang'), said(0, 'Vijver'))).toStrictEqual(rowsLacking(450, 0, 0).split(' '));
    expect(rowsIn(said(150, 'Étang'), said(330, 'Vijver'))).toStrictEqual(rowsLacking(450, 150, 330).split(' '));
  });

  it('stands alone where the other language has only its beginning', () => {
    const beginning = said(0, 'Vijver').slice(0, 3);
    expect(rowsIn(said(0, 'Étang'), beginning)).toStrictEqual(
      numbers.map((row) => (row <= 3 ? `${row}=${row}` : `${row}=`)),
    );
  });
});
