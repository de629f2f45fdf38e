import { describe, expect, it } from 'vitest';
import { findMentionedNumber, findSenateAddresses } from '../../src/domain/mentioned-number.ts';

describe('the number that a person wrote', () => {
  it.each([
    '5-8916',
    '5/8916',
    '5 - 8916',
    '5–8916',
    'nr. 5-8916',
    'n° 5-8916',
    'question écrite n° 5-8916',
    '/fr/5-8916/',
    'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8916&LANG=fr',
    'http://senaat.be/www/?MIval=/Vragen/SVPrintNLFR&LEG=5&NR=8916&LANG=nl',
    'https://www.senate.be/www/?MIval=Vragen/SVPrint&amp;LEG=5&amp;NR=8916&amp;LANG=nl',
  ])('is found in %s', (text) => {
    expect(findMentionedNumber(text)).toBe('5-8916');
  });

  it.each(['', 'Fedasil', '8916', '2012-2013', '30-04-2013', '5-891600', '0-1', '5-0', '@SPF_Finances'])(
    'is not seen in "%s"',
    (text) => {
      expect(findMentionedNumber(text)).toBeUndefined();
    },
  );
});

describe('the addresses of questions on the Senate’s site', () => {
  it('are found with their parameters in any order', () => {
    const text = 'a www.senate.be/www/?NR=12&LEG=5&MIval=/Vragen/SVPrint b senate.be/?MIval=Vragen/x&LEG=6&NR=7';
    expect(
      findSenateAddresses(text).map(({ questionNumber, start, end }) => [questionNumber, text.slice(start, end)]),
    ).toStrictEqual([
      ['5-12', 'www.senate.be/www/?NR=12&LEG=5&MIval=/Vragen/SVPrint'],
      ['6-7', 'senate.be/?MIval=Vragen/x&LEG=6&NR=7'],
    ]);
  });

  it.each([
    'senate.be/www/?MIval=/publications/viewPub.html&COLL=S&LEG=5&NR=12',
    'senate.be/www/?MIval=Vragen/SVPrint&LEG=5',
    'senate.be/www/?MIval=Vragen/SVPrint&XLEG=5&NR=12',
    'senate.be/www/?MIval=Vragen/SVPrint&LEG=5&NR=0',
    'senate.be/www/?MIval=Vragen/SVPrint LEG=5&NR=12',
  ])('are not seen in %s', (text) => {
    expect(findSenateAddresses(text)).toStrictEqual([]);
  });
});
