import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';

/** Each finding, and the words it is about. */
const findings = (text: string) =>
  parseQuery(text).findings.map(({ ruleId, start, end }) => [ruleId, text.slice(start, end)]);
const terms = (text: string) => parseQuery(text).query.terms.map((term) => term.text);

describe('what cannot be understood is said, with its place:', () => {
  it.each([
    ['ville:Gand', [['unknown-field', 'ville:']]],
    ['police ministre: x', [['field-without-value', 'ministre:']]],
    ['auteur:"" x', [['field-without-value', 'auteur:""']]],
    ['statut:perdue x', [['unknown-value', 'perdue']]],
    [
      'année:PS,12 x',
      [
        ['unknown-value', 'PS'],
        ['unknown-value', '12'],
      ],
    ],
    ['législature:V x', [['unknown-value', 'V']]],
    ['dans:titre x', [['unknown-value', 'titre']]],
    ['du:2012-13 x', [['unknown-value', '2012-13']]],
    ['-du:2012 x', [['excluded-date', '2012']]],
    ['du:2012 du:2013', [['repeated-date', '2012']]],
    ['x du:2013 au:2012', [['reversed-dates', '2013 au:2012']]],
    ['police "de l’État', [['unclosed-quote', '"de l’État']]],
    ['parti:"Open Vld', [['unclosed-quote', 'parti:"Open Vld']]],
    [
      'x "" «\u00A0»',
      [
        ['empty-phrase', '""'],
        ['empty-phrase', '«\u00A0»'],
      ],
    ],
    ['eau - gaz', [['lone-minus', '-']]],
    [
      'x & y ;',
      [
        ['lone-sign', '&'],
        ['lone-sign', ';'],
      ],
    ],
    ['-police -"de Gand"', [['only-exclusions', '-police -"de Gand"']]],
    ['-parti:PS', [['only-exclusions', 'PS']]],
    ['dans:réponse', [['part-without-words', 'réponse']]],
    ['eau -dans:réponse -dans:question', [['no-part-left', 'réponse -dans:question']]],
    ['eau dans:réponse -in:antwoord', [['no-part-left', 'réponse -in:antwoord']]],
    [
      '"',
      [
        ['unclosed-quote', '"'],
        ['empty-phrase', '"'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(findings(text)).toStrictEqual(expected);
  });

  it('what is behind the words that are searched at most', () => {
    expect(findings(`${'eau '.repeat(64)}gaz -vent parti:PS`)).toStrictEqual([['too-many-words', 'gaz -vent']]);
  });

  it('in the order of their places', () => {
    expect(findings('- ville:Gand statut:x').map(([ruleId]) => ruleId)).toStrictEqual([
      'lone-minus',
      'unknown-field',
      'unknown-value',
    ]);
    expect(findings('du:2013 du:2012 statut:x').map(([ruleId]) => ruleId)).toStrictEqual([
      'repeated-date',
      'unknown-value',
    ]);
  });
});

describe('nothing is said of', () => {
  it.each([
    '',
    '   ',
    'police -gaz',
    'parti:PS',
    'du:2012',
    'du:2012 -gaz',
    'parti:PS, police',
    'dans:réponse police',
    '-a b',
  ])('"%s"', (text) => {
    expect(findings(text)).toStrictEqual([]);
  });
});

describe('what is done instead:', () => {
  it('what stands around the colon of an unknown field is searched', () => {
    expect(terms('ville:Gand lieu:"Porte de Namur" a:b:c')).toStrictEqual([
      'ville',
      'Gand',
      'lieu',
      'Porte de Namur',
      'a',
      'b',
      'c',
    ]);
  });

  it('and is excluded with it', () => {
    expect(parseQuery('x -ville:Gand').query.terms.map(({ isExcluded }) => isExcluded)).toStrictEqual([
      false,
      true,
      true,
    ]);
  });

  it('the word of a field without a value is searched', () => {
    expect(terms('ministre: police')).toStrictEqual(['ministre', 'police']);
  });

  it('unknown values and excluded dates are left out', () => {
    const { query } = parseQuery('statut:perdue -du:2012 dans:titre x');
    expect(query).toMatchObject({ choices: [], asked: { from: null, to: null } });
  });

  it('a phrase that is not closed goes on to the end', () => {
    expect(terms('police "de la ville')).toStrictEqual(['police', 'de la ville']);
  });
});
