import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery } from '../../src/query/format-query.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { arbitraryQuery } from './arbitrary-query.ts';

const locales = ['fr', 'nl'] as const;
const written =
  'police "de l’État" -gaz in:antwoord status:ingetrokken,beantwoord partij:"Open Vld",PS -thema:asile jaar:2012 zittingsperiode:5 tot:2013 van:2012-05';

describe('a query', () => {
  it('is written in either language', () => {
    const { query } = parseQuery(written);
    expect(formatQuery(query, 'fr')).toBe(
      'police "de l’État" -gaz parti:"Open Vld",PS -thème:asile année:2012 législature:5 statut:retirée,avec-réponse dans:réponse du:2012-05-01 au:2013-12-31',
    );
    expect(formatQuery(query, 'nl')).toBe(
      'police "de l’État" -gaz partij:"Open Vld",PS -thema:asile jaar:2012 zittingsperiode:5 status:ingetrokken,beantwoord in:antwoord van:2012-05-01 tot:2013-12-31',
    );
  });

  it('of nothing is empty', () => {
    expect(formatQuery(parseQuery('').query, 'fr')).toBe('');
  });

  it('has its values without quotation marks of their own', () => {
    const choices = [{ field: 'theme', isExcluded: false, values: ['loi «\u00A0salduz\u00A0»'] }] as const;
    expect(formatQuery({ terms: [], choices, asked: { from: null, to: null } }, 'fr')).toBe('thème:"loi salduz"');
  });

  it.each(locales)('is read again as it was, from what is written in %s', (locale) => {
    fc.assert(
      fc.property(arbitraryQuery, (query) => {
        expect(parseQuery(formatQuery(query, locale)).query).toStrictEqual(query);
      }),
    );
  });

  it.each(locales)('is written in %s in one way', (locale) => {
    const pieces = fc.constantFrom(
      '"',
      '«',
      '-',
      ':',
      ',',
      ' ',
      'du:',
      '2012',
      'statut:',
      'retirée',
      'é',
      '’',
      'x:y',
      '/',
      '(',
      '\u0301',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { query } = parseQuery(text);
        const once = formatQuery(query, locale);
        expect(parseQuery(once).query).toStrictEqual(query);
        expect(formatQuery(parseQuery(once).query, locale)).toBe(once);
      }),
    );
  });
});
