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
    ...['/fr/5-8916/', 'voir https://archive.example/nl/5-8916/#r-p3', 'http://localhost:4321/5-8916.json'],
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

  it.each([
    ...['questions 5-102 et n° 6-33 de Mme X', 'question n° 5-102 du 12 mai 2012 et n° 6-33 de Mme X'],
    ...['vraag nr. 5-102 (van 12-5-2012) en nr. 6-33', 'vragen 5-102 en 6-33 van mevrouw X'],
    ...['voir n° 5-102, 6-33 (budget)', 'Fedasil, question 5-102, ainsi que 6-33'],
  ])('are sure where a sign or their name is before them, however short: %s', (text) => {
    expect(found(text)).toStrictEqual(['5-102', '6-33']);
  });

  it.each([
    ...['Fedasil 5-102', 'SV 5-102', 'archive.example/fr/5-102/', 'personnel, 5-102 (12/5/2012)', 'Dubois n° 5-102'],
    '5-102 2013-04-30 Taelman',
  ])('are doubtful in %s', (text) => {
    expect(found(text)).toStrictEqual(['5-102?']);
  });

  it.each([
    ['Q.E. 5-102; Q.E. 5-103', '5-102', '5-103'],
    ['5-102 (12/5/2012), 5-103 (13/5/2012)', '5-102', '5-103'],
    ['5-8916 2013-04-30 Taelman 5-8917 2013', '5-8916', '5-8917'],
    ['5-8916 5-8900 asile', '5-8916', '5-8900'],
  ])('are found, the first of them as well, in %s', (text, ...numbers) => {
    expect(findQuestionNumbers(text).map(({ questionNumber }) => questionNumber)).toStrictEqual(numbers);
  });

  it.each([
    ...['', 'Fedasil', '8916', '2012-2013', '30-04-2013', '5-12-2012', '5-891600', '02/123 45 67', '0475/12.34.56'],
    ...['loi 5-1234', 'document 5-1234', 'budget 5-8916', '5-8916 euros', 'A5-8916', 'tél. 5-8916', '@SPF_5-8916'],
    ...['le 4/5/2012', 'inondations 5/2012', '3/4 des communes', 'art. 3-12 et 3-15', 'compte 3-12, 3-13'],
    ...['rapport 12-13 sur les ponts', 'art. 3-12', 'https://x.example/2012/05/12', 'BE12 5-8916-1'],
    'https://www.senate.be/www/?MIval=/publications/viewPub.html&COLL=S&LEG=5&NR=1234&LANG=fr',
  ])('are not seen in "%s"', (text) => {
    expect(found(text)).toStrictEqual([]);
  });
});

describe('a text that asks for numbers only', () => {
  const address = 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8916&LANG=fr';
  const own = 'http://localhost:4321/fr/5-100/#r';

  it.each([
    '5-8916',
    'nr. 5/8916',
    'questions écrites 5-8916 et 5-8917',
    address,
    `${address}, 5-8917`,
    own,
    `${own} ${address}`,
  ])('says nothing else: %s', (text) => {
    expect(asksForNumbersOnly(text)).toBe(true);
  });

  it.each(['', 'Fedasil', 'Fedasil 5-8916', `voir ${address}`, '2013', 'nr.'])('is not: %s', (text) => {
    expect(asksForNumbersOnly(text)).toBe(false);
  });
});
