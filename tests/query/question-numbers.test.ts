import { describe, expect, it } from 'vitest';
import { asksForNumbersOnly, findQuestionNumbers } from '../../src/query/question-numbers.ts';

const found = (text: string) =>
  findQuestionNumbers(text).map(({ questionNumber, isSure }) => questionNumber + (isSure ? '' : '?'));

describe('question numbers', () => {
  it.each([
    '5-8916',
    '5/8916',
    '5 - 8916',
    '5–8916',
    'n° 5-8916',
    'nr. 5/8916',
    'nº5-8916',
    'nr5-8916',
    'question écrite n° 5-8916',
    '(5-8916)',
    'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8916&LANG=fr',
    'http://www.senaat.be/www/?MIval=/Vragen/SVPrintNLFR&LEG=5&NR=8916&LANG=nl',
    'www.senate.be/www/?LANG=nl&NR=8916&LEG=5&MIval=/Vragen/VraagPrint',
    'https://www.senate.be/www/?LEG=5&amp;NR=8916&amp;MIval=%2FVragen%2FSVPrint',
    'voir <https://www.senate.be/www/?MIval=Vragen/SVPrint&LEG=5&NR=8916> svp',
  ])('are found in %s', (text) => {
    expect(found(text)).toStrictEqual(['5-8916']);
  });

  it('are several where several are typed, each once', () => {
    expect(found('5-8916, 5/8917; 6-12 en 5-8916')).toStrictEqual(['5-8916', '5-8917', '6-12']);
  });

  it('are found in a paragraph, among other numbers, with their places', () => {
    const text = `La loi du 5 mai 2012 (5-1234/1), 3-12 ans, 5-8000 euros, tél. 02/501.70.70, le 5-12-2012.
Voir les questions écrites n°s 5-8901 à 5-8903 et 5-8905, ainsi que ma question 6-12345;
http://www.senate.be/www/?MIval=/Vragen/SchriftelijkeVraag&NR=77&LEG=4&LANG=fr et la question n° 5-8901.

Schriftelijke vraag nr. 7-1500.`;
    expect(found(text)).toStrictEqual(['5-8901', '5-8903', '5-8905', '6-12345', '4-77', '7-1500']);
    const places = findQuestionNumbers(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toStrictEqual([
      ...['5-8901', '5-8903', '5-8905', '6-12345'],
      'http://www.senate.be/www/?MIval=/Vragen/SchriftelijkeVraag&NR=77&LEG=4&LANG=fr',
      '7-1500',
    ]);
  });

  it.each(['Fedasil 5-8916', '/fr/5-8916/', 'voir https://archive.example/nl/5-8916/#r-p3', '/5-8916.json'])(
    'are doubtful in %s',
    (text) => {
      expect(found(text)).toStrictEqual(['5-8916?']);
    },
  );

  it.each([
    ...['', 'Fedasil', '8916', '2012-2013', '30-04-2013', '5-12-2012', '5-891600', '02/123 45 67', '0475/12.34.56'],
    ...['loi 5-1234', 'document 5-1234', 'budget 5-8916', '5-8916 euros', 'A5-8916', 'tél. 5-8916', '@SPF_5-8916'],
    ...['rapport 12-13 sur les ponts', 'art. 3-12', 'https://x.example/2012/05/12', 'BE12 5-8916-1'],
    'https://www.senate.be/www/?MIval=/publications/viewPub.html&COLL=S&LEG=5&NR=1234&LANG=fr',
  ])('are not seen in "%s"', (text) => {
    expect(found(text)).toStrictEqual([]);
  });
});

describe('a text that asks for numbers only', () => {
  const address = 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8916&LANG=fr';

  it.each(['5-8916', 'nr. 5/8916', 'questions écrites 5-8916 et 5-8917', address, `${address}, 5-8917`])(
    'says nothing else: %s',
    (text) => {
      expect(asksForNumbersOnly(text)).toBe(true);
    },
  );

  it.each(['', 'Fedasil', 'Fedasil 5-8916', `voir ${address}`, '2013', 'nr.'])('is not: %s', (text) => {
    expect(asksForNumbersOnly(text)).toBe(false);
  });
});
