import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { Query } from '../../src/query/query.ts';

/** The terms of a query as it would write them, and its fields with their values. */
const terms = (text: string) =>
  parseQuery(text).query.terms.map(({ kind, text: words, isExcluded }) => {
    return (isExcluded ? '-' : '') + (kind === 'phrase' ? `"${words}"` : words);
  });
const choices = (text: string) =>
  parseQuery(text).query.choices.map(({ field, values, isExcluded }) => [
    `${isExcluded ? '-' : ''}${field}`,
    ...values,
  ]);
const asked = (text: string): Query['asked'] => parseQuery(text).query.asked;

describe('words and phrases', () => {
  it('are read in their order', () => {
    expect(terms('police "de l’État"  Bruxelles')).toStrictEqual(['police', '"de l’État"', 'Bruxelles']);
  });

  it('are excluded by a minus before them, of any length', () => {
    expect(terms('eau -gaz -"centrale nucléaire" –vent −soleil')).toStrictEqual([
      'eau',
      '-gaz',
      '-"centrale nucléaire"',
      '-vent',
      '-soleil',
    ]);
  });

  it.each(['"mot de passe"', '“mot de passe”', '«\u00A0mot de passe\u00A0»', '„mot de passe”', '„mot   de passe“'])(
    'are a phrase in %s',
    (text) => {
      expect(terms(text)).toStrictEqual(['"mot de passe"']);
    },
  );

  it('lose the signs around them, and keep those inside', () => {
    expect(terms('(Fedasil), S.N.C.B. sp.a, vice-premier 10:30 l’État; …et')).toStrictEqual([
      'Fedasil',
      'S.N.C.B',
      'sp.a',
      'vice-premier',
      '10:30',
      'l’État',
      'et',
    ]);
  });

  it('keep an accent that is apart from its letter', () => {
    expect(terms('(cafe\u0301)')).toStrictEqual(['cafe\u0301']);
  });

  it('have a minus inside that excludes nothing', () => {
    expect(terms('Bruxelles-Capitale "a"-b')).toStrictEqual(['Bruxelles-Capitale', '"a"', 'b']);
  });

  it('may be an address on the web', () => {
    expect(terms('https://www.senate.be/?LEG=5')).toStrictEqual(['https://www.senate.be/?LEG=5']);
    expect(parseQuery('in://a').findings).toStrictEqual([]);
  });

  it('may stand before a colon', () => {
    expect(terms('Objet: police')).toStrictEqual(['Objet', 'police']);
    expect(parseQuery('Objet: police').findings).toStrictEqual([]);
  });
});

describe('fields', () => {
  it.each([
    ['ministre:justice minister:justitie', ['minister', 'justice', 'justitie']],
    ['auteur:Taelman', ['asker', 'Taelman']],
    ['parti:PS partij:MR', ['party', 'PS', 'MR']],
    ['thème:asile thema:asiel', ['theme', 'asile', 'asiel']],
    ['année:2012-2013 jaar:2012', ['year', '2012-2013', '2012']],
    ['législature:5 zittingsperiode:6 legislatuur:7', ['legislature', '5', '6', '7']],
    ['statut:retirée status:beantwoord', ['status', 'withdrawn', 'answered']],
    ['dans:réponse', ['part', 'reply']],
    ['in:vraag', ['part', 'question']],
    ['THEME:a', ['theme', 'a']],
    ['Legislature:5', ['legislature', '5']],
    ['(parti:PS)', ['party', 'PS']],
  ])('are read in both languages: %s', (text, choice) => {
    expect(choices(text)).toStrictEqual([choice]);
    expect(terms(text)).toStrictEqual([]);
  });

  it('have values in quotation marks where these have spaces, and several with commas', () => {
    expect(choices('parti:PS,"Open Vld",«\u00A0CD&V\u00A0»')).toStrictEqual([['party', 'PS', 'Open Vld', 'CD&V']]);
    expect(choices('ministre:"secrétaire d’État à l’Asile" asile')).toStrictEqual([
      ['minister', 'secrétaire d’État à l’Asile'],
    ]);
  });

  it('have a value once, as it is first written', () => {
    expect(choices('parti:"Open Vld" partij:open-vld,PS')).toStrictEqual([['party', 'Open Vld', 'PS']]);
  });

  it('are excluded apart, and stand in the order of fields', () => {
    expect(choices('-statut:retirée parti:PS -parti:MR,cdH')).toStrictEqual([
      ['party', 'PS'],
      ['-party', 'MR', 'cdH'],
      ['-status', 'withdrawn'],
    ]);
  });

  it('know where each value was written', () => {
    const text = 'police parti:PS,"Open Vld"';
    const values = parseQuery(text).values.map(({ start, end, written }) => [written, text.slice(start, end)]);
    expect(values).toStrictEqual([
      ['parti:', 'PS'],
      ['parti:', '"Open Vld"'],
    ]);
  });
});

describe('dates', () => {
  it('make a range, from the first day of what is written to the last', () => {
    expect(asked('du:2012-05 au:2013')).toStrictEqual({ from: '2012-05-01', to: '2013-12-31' });
    expect(asked('van:3/5/2012')).toStrictEqual({ from: '2012-05-03', to: null });
    expect(asked('tot:2012')).toStrictEqual({ from: null, to: '2012-12-31' });
  });

  it('that are exchanged are read the other way round', () => {
    expect(asked('du:2013 au:2012-05')).toStrictEqual({ from: '2012-05-01', to: '2013-12-31' });
  });

  it('that are repeated are those written last', () => {
    expect(asked('du:2012 du:2010')).toStrictEqual({ from: '2010-01-01', to: null });
  });
});

it('anything is a query, and what is found in it has a place', () => {
  const pieces = fc.constantFrom(
    '"',
    '«',
    '-',
    ':',
    ',',
    ' ',
    'du:',
    'in:',
    'a',
    'é',
    '’',
    '2012',
    'statut:',
    '\u0301',
    '\n',
    'x:y',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end } of parseQuery(text).findings) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }),
  );
});
