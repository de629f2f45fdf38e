import { describe, expect, it } from 'vitest';
import { compareSeries } from '../../../src/comparison/compare-series.ts';
import type { Question } from '../../../src/domain/question.ts';
import { statusKinds } from '../../../src/domain/status.ts';
import { seriesGridSchema, type SeriesGrid } from '../../../src/site/series-files/series-grid-schema.ts';
import { toSeriesGrid } from '../../../src/site/series-files/to-series-grid.ts';
import { inventedMembers, inventedSeries } from '../../comparison/invented-series.ts';
import { inventedSite } from './invented-site.ts';

function gridOf(members: readonly Question[], isInvented = false): SeriesGrid {
  const compare = (locale: 'fr' | 'nl') => compareSeries(inventedSeries, members, locale);
  return toSeriesGrid({ fr: compare('fr'), nl: compare('nl') }, { ...inventedSite, isInvented });
}

const grid = gridOf(inventedMembers);
const cellOf = (number: string, subQuestion: string, locale: 'fr' | 'nl' = 'fr') =>
  grid.grids[locale].rows
    .find(({ questionNumber }) => questionNumber === number)
    ?.cells.find((cell) => cell.subQuestion === subQuestion);
const generalOf = (number: string) =>
  grid.grids.fr.rows.find(({ questionNumber }) => questionNumber === number)?.general ?? [];

describe('the grid of a series for programs', () => {
  it('is what its schema says, and plain data, which JSON does not change', () => {
    expect(seriesGridSchema.parse(JSON.parse(JSON.stringify(grid)))).toStrictEqual(grid);
  });

  it('names the series, what it is about and who asked', () => {
    expect(grid).toMatchObject({
      series: '6-100',
      isInvented: false,
      title: { fr: 'Étangs - Gel', nl: 'Vijvers - Vorst' },
      authors: [{ name: 'An de Vries', party: 'independent' }],
    });
  });

  it('has every member once, with its state and its addresses', () => {
    expect(grid.members.map(({ questionNumber }) => questionNumber)).toStrictEqual(inventedSeries.members);
    expect(grid.members.find(({ questionNumber }) => questionNumber === '6-102')).toStrictEqual({
      questionNumber: '6-102',
      senateAddresses: {
        fr: 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=6&NR=102&LANG=fr',
        nl: 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=6&NR=102&LANG=nl',
      },
      held: {
        addresses: {
          fr: 'https://example.org/archief/fr/6-102/',
          nl: 'https://example.org/archief/nl/6-102/',
          both: 'https://example.org/archief/6-102/',
        },
        addressee: { fr: 'au ministre des Ponts', nl: 'aan de minister van Bruggen' },
        askedOn: '2014-02-03',
        status: { kind: 'answered', on: '2014-03-16', days: 41, daysLate: 10, as: null },
        deadline: '2014-03-06',
      },
    });
    expect(grid.members[0]).toMatchObject({ questionNumber: '6-100', held: null });
    const kinds = grid.members.flatMap(({ held }) => held?.status.kind ?? []);
    expect(new Set(kinds)).toStrictEqual(new Set(statusKinds));
  });

  it('has in each language the sub-questions of the lowest member that is held', () => {
    const { fr, nl } = grid.grids;
    expect([fr.reference, fr.address]).toStrictEqual(['6-101', 'https://example.org/archief/fr/series/6-100/']);
    expect(fr.subQuestions[2]).toStrictEqual({
      number: '2-a',
      numbers: ['2-a'],
      parent: '2',
      address: 'https://example.org/archief/fr/series/6-100/#q-2-a',
      text: 'a) En 2012\u00A0?',
      language: 'fr',
    });
    expect(nl.subQuestions[0]?.text).toBe('1) Hoeveel vijvers beheert uw administratie, en sinds wanneer?');
    expect(nl.subQuestions.map(({ number }) => number)).toStrictEqual(fr.subQuestions.map(({ number }) => number));
  });

  it('leads from a cell to the point that answers, and says what else that answers', () => {
    expect(cellOf('6-102', '3')).toStrictEqual({
      subQuestion: '3',
      kind: 'answered-jointly',
      address: 'https://example.org/archief/fr/6-102/#r-1',
      answers: [
        {
          kind: 'answered-jointly',
          address: 'https://example.org/archief/fr/6-102/#r-1',
          service: null,
          isProvisional: false,
          shownBy: [],
          refersTo: [],
          subQuestions: ['1', '2', '3'],
        },
      ],
    });
    expect(cellOf('6-102', '3', 'nl')?.address).toBe('https://example.org/archief/nl/6-102/#r-1');
  });

  it('names the services that answer', () => {
    expect(cellOf('6-104', '1')?.answers.map(({ service, kind }) => [service, kind])).toStrictEqual([
      ['Brumasil', 'answered'],
      ['Conseil des Roseaux', 'answered'],
      ['Office des Mares (OM)', 'whole'],
    ]);
  });

  it('has the words that refer elsewhere, and whom they mean', () => {
    const [referring] = cellOf('6-105', '1')?.answers ?? [];
    expect(referring?.kind).toBe('refers');
    expect(referring?.shownBy.join(' ')).toContain("Je renvoie l'honorable membre");
    expect(referring?.refersTo).toStrictEqual(['6-101']);
    expect(cellOf('6-107', '1')?.answers[0]).toMatchObject({ kind: 'outside-competence', refersTo: ['6-101'] });
  });

  it('says why a cell has no answer, and leads to where it would stand', () => {
    const at = (number: string, subQuestion: string) => {
      const { kind, address = '', answers } = cellOf(number, subQuestion) ?? {};
      return [kind, new URL(address).pathname, new URL(address).hash, answers];
    };
    expect(at('6-115', '1')).toStrictEqual(['no-reply', '/archief/fr/6-115/', '#q', []]);
    expect(at('6-113', '2')).toStrictEqual(['asked-otherwise', '/archief/fr/6-113/', '#r', []]);
    expect(cellOf('6-100', '1', 'nl')).toMatchObject({
      kind: 'not-held',
      address: 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=6&NR=100&LANG=nl',
    });
  });

  it('has what belongs to no sub-question, and what is provisional', () => {
    expect(generalOf('6-103').map(({ kind, address }) => [kind, address])).toStrictEqual([
      ['whole', 'https://example.org/archief/fr/6-103/#r'],
    ]);
    expect(generalOf('6-101').map(({ kind, address }) => [kind, address])).toStrictEqual([
      ['rest', 'https://example.org/archief/fr/6-101/#r-p1'],
    ]);
    expect(generalOf('6-118').map(({ isProvisional }) => isProvisional)).toContain(true);
  });

  it('says of an invented archive that it is invented', () => {
    expect(gridOf(inventedMembers, true).isInvented).toBe(true);
  });

  it('has rows without cells where the archive holds no text, and is what its schema says then, too', () => {
    const empty = gridOf([]);
    expect(seriesGridSchema.parse(empty)).toStrictEqual(empty);
    expect(empty.grids.fr).toMatchObject({ reference: null, subQuestions: [] });
    expect(empty.grids.fr.rows.flatMap(({ cells }) => cells)).toStrictEqual([]);
  });
});
