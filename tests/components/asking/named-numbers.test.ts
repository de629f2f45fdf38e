import { describe, expect, it } from 'vitest';
import { findNamedNumbers } from '../../../src/components/search/asking/named-numbers.ts';
import { formatQuery } from '../../../src/query/format-query.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';

const find = async (text: string) => {
  const { numbers, isOnlyNumbers, searched } = await findNamedNumbers(text, parseQuery(text).query);
  return {
    numbers: numbers.map(({ questionNumber }) => questionNumber),
    isOnlyNumbers,
    searched: formatQuery(searched, 'fr'),
  };
};
const own = 'http://localhost:4321/fr/5-8916/#r';
const address = 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8916&LANG=fr';

describe('the question numbers of a text', () => {
  it.each(['5-8916', 'n° 5/8916', 'question écrite 5-8916', address, ` ${address} `, own])(
    'are all there is to %s, and what is searched',
    async (text) => {
      expect(await find(text)).toStrictEqual({ numbers: ['5-8916'], isOnlyNumbers: true, searched: '5-8916' });
    },
  );

  it.each(['5-8916, 5-8917', '5-8916 et 5-8917', `${address} 5-8917`])(
    'are looked up each, and not searched, in %s',
    async (text) => {
      expect(await find(text)).toStrictEqual({ numbers: ['5-8916', '5-8917'], isOnlyNumbers: true, searched: '' });
    },
  );

  it('stand beside words, which are searched', async () => {
    expect(await find('Fedasil 5-8916')).toStrictEqual({
      numbers: ['5-8916'],
      isOnlyNumbers: false,
      searched: 'Fedasil 5-8916',
    });
  });

  it('are found in a paragraph however short they are', async () => {
    const paragraph =
      'Voir la réponse à la question écrite n° 5-100 ainsi que les questions 5-101, 5-102 et 5-9999 (du 12-5-2012) et n° 6-33 ; le reste suivra.';
    expect((await find(paragraph)).numbers).toStrictEqual(['5-100', '5-101', '5-102', '5-9999', '6-33']);
  });

  it('are all that is looked for in a paragraph that names some', async () => {
    const paragraph =
      'Comme je l’ai dit dans ma réponse à la question écrite n° 5-8916, les communes décident : voir aussi la question n° 5-101.';
    expect(await find(paragraph)).toStrictEqual({ numbers: ['5-8916', '5-101'], isOnlyNumbers: false, searched: '' });
  });
});

it('a text is searched as words where what finds numbers does not arrive', async () => {
  const { query } = parseQuery('sanctions 5-8916');
  const lost = () => Promise.reject(new TypeError('lost'));
  expect(await findNamedNumbers('sanctions 5-8916', query, lost)).toStrictEqual({
    numbers: [],
    areUnread: true,
    isOnlyNumbers: false,
    searched: query,
  });
  expect((await findNamedNumbers('sanctions', query, lost)).areUnread).toBe(false);
});

it('words without a number are searched as they are, however many', async () => {
  const { query } = parseQuery('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze 2013');
  expect((await findNamedNumbers('x', query)).searched).toBe(query);
  expect((await findNamedNumbers('un 2013', query)).searched).toBe(query);
});
