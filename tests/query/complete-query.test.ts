import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { completeQuery } from '../../src/query/complete-query.ts';
import type { FieldValues } from '../../src/query/query.ts';

const values: FieldValues = {
  party: ['PS', 'MR', 'Open Vld', 'CD&V'],
  minister: ['ministre de la Justice', 'secrétaire d’État à l’Asile'],
  year: ['2013-2014', '2012-2013'],
  theme: Array.from({ length: 3000 }, (_, index) => `sécurité de l’État ${index}`),
};

/** What is offered where `|` stands, each as the query once it is taken. */
function taken(written: string, locale: Locale = 'fr', known = values): string[] {
  const caret = written.indexOf('|');
  return completeQuery(written.replace('|', ''), caret, locale, known).map(({ text, caret: behind }) => {
    return `${text.slice(0, behind)}|${text.slice(behind)}`;
  });
}

describe('a field', () => {
  it('is offered where a word begins, in the words of the page', () => {
    expect(taken('police |')).toStrictEqual(
      ['ministre:', 'auteur:', 'parti:', 'thème:', 'année:', 'législature:', 'statut:', 'dans:', 'du:', 'au:'].map(
        (field) => `police ${field}|`,
      ),
    );
    expect(taken('|', 'nl')[0]).toBe('minister:|');
    expect(taken('-|')[0]).toBe('-ministre:|');
  });

  it('is offered for its beginning, accents and case indifferent', () => {
    expect(taken('police LEG|')).toStrictEqual(['police législature:|']);
    expect(taken('legisl|', 'nl')).toStrictEqual(['zittingsperiode:|']);
    expect(taken('-par|')).toStrictEqual(['-parti:|']);
    expect(taken('(par|')).toStrictEqual(['(parti:|']);
  });

  it('replaces the whole word that the caret is in', () => {
    expect(taken('min|istère police')).toStrictEqual(['ministre:| police']);
    expect(taken('the|ma:asile')).toStrictEqual(['thème:|asile']);
    expect(taken('foo|bar:x y')).toStrictEqual([]);
  });
});

describe('a value', () => {
  it('is offered behind the colon, and goes on behind a space', () => {
    expect(taken('parti:|')).toStrictEqual(['parti:PS |', 'parti:MR |', 'parti:"Open Vld" |', 'parti:CD&V |']);
    expect(taken('partij:o| x')).toStrictEqual(['partij:"Open Vld" |x']);
    expect(taken('-année:|')).toStrictEqual(['-année:2013-2014 |', '-année:2012-2013 |']);
  });

  it('is offered in quotation marks, closed or not', () => {
    expect(taken('parti:"open v|')).toStrictEqual(['parti:"Open Vld" |']);
    expect(taken('parti:«open v|» x')).toStrictEqual(['parti:"Open Vld" |x']);
    expect(taken("ministre:l'as|")).toStrictEqual(['ministre:"secrétaire d’État à l’Asile" |']);
  });

  it('is offered beside others, which are not offered again', () => {
    expect(taken('parti:PS,|')).toStrictEqual(['parti:PS,MR |', 'parti:PS,"Open Vld" |', 'parti:PS,CD&V |']);
    expect(taken('parti:m|,PS')).toStrictEqual(['parti:MR,|PS']);
  });

  it('is not offered where it stands', () => {
    expect(taken('parti:PS|')).toStrictEqual([]);
  });

  it('of a closed field is offered in the words of the page, under its whole name', () => {
    expect(taken('dans:r|')).toStrictEqual(['dans:réponse |']);
    expect(taken('status:onb|', 'nl')).toStrictEqual([
      'status:herinnerd |',
      'status:onbeantwoord |',
      'status:einde-zittingsperiode |',
    ]);
    expect(completeQuery('statut:ret', 10, 'fr', {})).toMatchObject([
      { kind: 'value', field: 'status', label: 'Retirée' },
    ]);
  });

  it('is printed with typographic apostrophes, and written into the query as the archive has it', () => {
    const values = { minister: ["secrétaire d'État"] };
    expect(completeQuery('ministre:sec', 12, 'fr', values)).toMatchObject([
      { label: 'secrétaire d’État', text: 'ministre:"secrétaire d\'État" ' },
    ]);
  });

  it('of a status is one that the archive has', () => {
    expect(taken('statut:|', 'fr', { status: ['answered'] })).toStrictEqual(['statut:avec-réponse |']);
  });

  it('is one of ten at most', () => {
    expect(taken('thème:etat|')).toHaveLength(10);
  });
});

describe('nothing is offered', () => {
  it.each(['"min|', '"min|" x', 'du:|', 'parti:x|', 'lieu:|', '|police', 'zzz|', 'sénateur-par|'])(
    'in %s',
    (written) => {
      expect(taken(written)).toStrictEqual([]);
    },
  );
});
