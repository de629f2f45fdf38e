import { describe, expect, it } from 'vitest';
import { isAuthorLine, readAuthorLine } from '../../../src/ingest/blocks/author-line.ts';
import { ledgerOf } from '../ledger-of.ts';

function read(text: string): { authors: unknown; on: string | undefined; labels: string[] } {
  const { ledger, lines } = ledgerOf(text, 'fr');
  const [line] = lines;
  if (!line) throw new Error('Unexpected empty line');
  const { authors, asked } = readAuthorLine(ledger, line);
  const labels = ledger.close().filter(({ owner }) => owner === 'label');
  return { authors, on: asked?.on, labels: labels.map((span) => span.text) };
}

describe('readAuthorLine', () => {
  it.each([
    ['de Sabine de Bethune (CD&V) du 30 avril 2013', [{ name: 'Sabine de Bethune', party: 'CD&V' }], '2013-04-30'],
    [
      'van Anke Van dermeersch (Onafhankelijke) d.d. 1 maart 2012',
      [{ name: 'Anke Van dermeersch', party: 'independent' }],
      '2012-03-01',
    ],
    ['DE Zoé Aoust (INDÉPENDANTE)', [{ name: 'Zoé Aoust', party: 'independent' }], undefined],
    ['de Zoé Aoust du 1er mai 2013', [{ name: 'Zoé Aoust', party: null }], '2013-05-01'],
    ['de Zoé Aoust', [{ name: 'Zoé Aoust', party: null }], undefined],
    ['d’Alain Aoust (Air) du 2 mai 2013', [{ name: 'Alain Aoust', party: 'Air' }], '2013-05-02'],
    [
      'de\u00a0A B\u00a0(Air (ex-Vent))\u00a0du\u00a03\u00a0mai\u00a02013',
      [{ name: 'A B', party: 'Air (ex-Vent)' }],
      '2013-05-03',
    ],
    [
      'de A B (Air et Vent), C D (X) et de E F du 3 mai 2013',
      [
        { name: 'A B', party: 'Air et Vent' },
        { name: 'C D', party: 'X' },
        { name: 'E F', party: null },
      ],
      '2013-05-03',
    ],
    [
      'van A B en C D (X) d.d. 3 mei 2013',
      [
        { name: 'A B', party: null },
        { name: 'C D', party: 'X' },
      ],
      '2013-05-03',
    ],
    [
      'de A B (Air) van A B (Lucht)',
      [
        { name: 'A B', party: 'Air' },
        { name: 'A B', party: 'Lucht' },
      ],
      undefined,
    ],
    ['de A B (Air du 3 mai 2013', [{ name: 'A B', party: 'Air' }], '2013-05-03'],
  ])('reads %j', (line, authors, on) => {
    expect(read(line)).toMatchObject({ authors, on });
  });

  it('leaves nothing but labels between the fields', () => {
    expect(read('de A B (Air) et C D (X) du 3 mai 2013').labels).toEqual(['de', '(', ') et', '(', ') du']);
  });
});

describe('isAuthorLine', () => {
  it.each(['de A B (Air)', 'van A B d.d. 3 mei 2013', 'DE A B (Air) du 3 mai 2013'])('knows %j', (text) => {
    expect(isAuthorLine({ start: 0, end: text.length, text })).toBe(true);
  });

  it.each(['De toestand van de wegen', 'au ministre (Air)', 'Parcs (2013)', 'de A B'])(
    'does not take %j for one',
    (text) => {
      expect(isAuthorLine({ start: 0, end: text.length, text })).toBe(false);
    },
  );
});
