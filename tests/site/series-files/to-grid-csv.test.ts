import { describe, expect, it } from 'vitest';
import { compareSeries } from '../../../src/comparison/compare-series.ts';
import { toGridCsv } from '../../../src/site/series-files/to-grid-csv.ts';
import { inventedMembers, inventedSeries } from '../../comparison/invented-series.ts';
import { inventedSite } from './invented-site.ts';
import { readCsv } from '../../setup/read-csv.ts';

const [fr, nl] = (['fr', 'nl'] as const).map((locale) => compareSeries(inventedSeries, inventedMembers, locale));
if (!fr || !nl) throw new Error('Unexpected lack of a comparison');

/** The rows of a file by the serial of their question, each by what stands over its columns. */
function rowsOf(file: string): Map<string, Record<string, string>> {
  const [header = [], ...records] = readCsv(file);
  return new Map(
    records.map((record) => {
      const row = Object.fromEntries(header.map((heading, at): [string, string] => [heading, record[at] ?? '']));
      return [row['Numéro'] ?? row['Nummer'] ?? '', row];
    }),
  );
}

describe('the grid of a series for spreadsheets', () => {
  const rows = rowsOf(toGridCsv(fr, inventedSite));

  it('has a row for each known number, in their order', () => {
    expect([...rows.keys()].map((serial) => `6-${serial}`)).toStrictEqual(inventedSeries.members);
  });

  it('says of a member whom it was sent to, what became of it, and what it says to each sub-question, with permalinks', () => {
    expect(rows.get('102')).toStrictEqual({
      Législature: '6',
      Numéro: '102',
      Destinataire: 'ministre des Ponts',
      'Posée le': '2014-02-03',
      État: 'Réponse reçue après 41\u00A0jours, hors délai',
      'Réponse reçue le': '2014-03-16',
      'Jours jusqu’à la réponse': '41',
      'Fin du délai de réponse': '2014-03-06',
      'Jours hors délai': '10',
      'Question (lien)': 'https://example.org/archief/fr/6-102/',
      'Réponse (lien)': 'https://example.org/archief/fr/6-102/#r',
      ...Object.fromEntries(
        ['1', '2', '2.a', '2.b', '3'].flatMap((number) => [
          [`Sous-question ${number}`, 'Réponse commune à plusieurs sous-questions'],
          [`Sous-question ${number} (lien)`, 'https://example.org/archief/fr/6-102/#r-1'],
        ]),
      ),
      'Sous-question 4': 'Réponse à cette sous-question',
      'Sous-question 4 (lien)': 'https://example.org/archief/fr/6-102/#r-4',
    });
  });

  it('says in Dutch what it says in French', () => {
    const dutch = rowsOf(toGridCsv(nl, inventedSite)).get('102');
    expect(dutch).toMatchObject({
      'Gericht aan': 'minister van Bruggen',
      Status: 'Beantwoord na 41\u00A0dagen, buiten de termijn',
      'Deelvraag 4': 'Antwoord op deze deelvraag',
      'Deelvraag 4 (link)': 'https://example.org/archief/nl/6-102/#r-4',
    });
    expect(Object.keys(dutch ?? {})).toHaveLength(Object.keys(rows.get('102') ?? {}).length);
  });

  it('says of a reply that refers elsewhere no more than that it does', () => {
    expect(rows.get('106')?.['Sous-question 1']).toBe('Renvoi');
  });

  it('says of a number that is not held that it is not, and leads to the Senate’s page', () => {
    const senate = 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=6&NR=100&LANG=fr';
    expect(rows.get('100')).toMatchObject({
      Destinataire: '',
      État: 'Pas dans cette archive',
      'Question (lien)': senate,
      'Réponse (lien)': '',
      'Sous-question 3': 'Question absente de cette archive',
      'Sous-question 3 (lien)': senate,
    });
  });

  it('has words and an address in every cell of a sub-question, in each kind of cell', () => {
    const cells = [...rows.values()].flatMap((row) =>
      Object.entries(row).filter(([heading]) => heading.startsWith('Sous-question')),
    );
    expect(cells).toHaveLength(inventedSeries.members.length * 12);
    expect(cells.filter(([, value]) => value === '')).toStrictEqual([]);
    expect(cells.filter(([heading, value]) => heading.endsWith('(lien)') !== URL.canParse(value))).toStrictEqual([]);
    expect(new Set(cells.filter(([heading]) => !heading.endsWith('(lien)')).map(([, value]) => value)).size).toBe(9);
  });

  it('leads to the reply that counts, not to a provisional one before it', () => {
    expect(rows.get('118')?.['Réponse (lien)']).toMatch(/#r2$/);
    expect(rows.get('121')?.['Réponse (lien)']).toMatch(/#r$/);
  });

  it('says in every row of an invented archive that it is invented', () => {
    const marked = rowsOf(toGridCsv(nl, { ...inventedSite, isInvented: true }));
    expect([...marked.values()].map((row) => row['Opmerking'])).toStrictEqual(
      inventedSeries.members.map(() => 'Verzonnen archief'),
    );
  });

  it('runs nothing that a page printed as an office', () => {
    const [first, ...others] = inventedMembers.map((question) => ({
      ...question,
      addressee: { fr: '=HYPERLINK("http://example.net";"x")' },
    }));
    const file = toGridCsv(compareSeries(inventedSeries, first ? [first, ...others] : [], 'fr'), inventedSite);
    expect(rowsOf(file).get('102')?.['Destinataire']).toBe('\'=HYPERLINK("http://example.net";"x")');
  });

  it('has no columns of sub-questions where the archive holds no text', () => {
    const [header = []] = readCsv(toGridCsv(compareSeries(inventedSeries, [], 'fr'), inventedSite));
    expect(header.filter((heading) => heading.startsWith('Sous-question'))).toStrictEqual([]);
    expect(header).toHaveLength(11);
  });
});
