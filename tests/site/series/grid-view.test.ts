import { describe, expect, it } from 'vitest';
import { toSeriesPageView } from '../../../src/site/series/series-page-view.ts';
import type { GridRow } from '../../../src/site/series/grid-row.ts';
import { pageOf, said } from './materials-of.ts';

const views = {
  fr: toSeriesPageView(pageOf('fr')).grid,
  nl: toSeriesPageView(pageOf('nl')).grid,
  both: toSeriesPageView(pageOf('both')).grid,
};
const rowOf = (number: string, language: keyof typeof views = 'fr'): GridRow => {
  const row = views[language].rows.find(({ questionNumber }) => questionNumber === number);
  if (!row) throw new RangeError(`Unexpected absence of ${number}`);
  return row;
};
const cellsOf = (number: string, language: keyof typeof views = 'fr'): string[] =>
  rowOf(number, language).cells.map(({ numbers, words, services, href }) => {
    return [numbers, said(words), said(services), href].filter((part) => part !== '' && part !== null).join(' | ');
  });

describe('the grid of a series', () => {
  it('has a column for each sub-question, which leads to its section', () => {
    expect(views.fr.columns.map(({ number, href, label }) => [number, href, label])).toStrictEqual([
      ['1', '#q-1', 'Sous-question 1'],
      ['2', '#q-2', 'Sous-question 2'],
      ['2.a', '#q-2-a', 'Sous-question 2.a'],
      ['2.b', '#q-2-b', 'Sous-question 2.b'],
      ['3', '#q-3', 'Sous-question 3'],
      ['4', '#q-4', 'Sous-question 4'],
    ]);
  });

  it('is had as files: a table for each language of the page, and one file for programs', () => {
    const filesOf = (language: keyof typeof views) => views[language].files.map(({ format, href }) => [format, href]);
    const [fr, nl, json] = [
      ['CSV', '/fr/series/6-100.csv'],
      ['CSV', '/nl/reeksen/6-100.csv'],
      ['JSON', '/series/6-100.json'],
    ];
    expect(filesOf('fr')).toStrictEqual([fr, json]);
    expect(filesOf('nl')).toStrictEqual([nl, json]);
    expect(filesOf('both')).toStrictEqual([fr, nl, json]);
  });

  it('has a row for every known number, in their order', () => {
    expect(views.nl.rows).toHaveLength(26);
    expect(views.nl.rows.slice(0, 2).map(({ id, questionNumber }) => [id, questionNumber])).toStrictEqual([
      ['m-6-100', '6-100'],
      ['m-6-101', '6-101'],
    ]);
  });

  it('leads from each cell to the point that answers', () => {
    expect(cellsOf('6-101')).toStrictEqual([
      '1 | répond | #m-6-101-r-1',
      '2 | répond | #m-6-101-r-2',
      '2.a | répond | #m-6-101-r-2-a',
      '2.b | répond | #m-6-101-r-2-b',
      '3 | répond | #m-6-101-r-3',
      '4 | répond | #m-6-101-r-4',
    ]);
  });

  it('makes one cell of those that say the same', () => {
    expect(cellsOf('6-102')).toStrictEqual(['1–3 | réponse commune | #m-6-102-r-1', '4 | répond | #m-6-102-r-4']);
    expect(cellsOf('6-103', 'nl')).toStrictEqual(['1–4 | niet ingedeeld | #m-6-103-r']);
    expect(rowOf('6-103').cells[0]?.span).toBe(6);
  });

  it('counts the services that answer', () => {
    expect(cellsOf('6-104')[0]).toBe('1 | répond | 3\u00A0services | #m-6-104-r-s2-1');
  });

  it('says which replies refer elsewhere, or are outside a competence', () => {
    expect(cellsOf('6-105', 'nl')).toStrictEqual(['1–4 | verwijst | #m-6-105-r']);
    expect(cellsOf('6-107')).toStrictEqual(['1–4 | non compétent | #m-6-107-r']);
  });

  it('leads to the page of a question that says nothing, and says why', () => {
    expect(cellsOf('6-115')).toStrictEqual(['1–4 | sans réponse | /fr/6-115/#q']);
    expect(cellsOf('6-119')).toStrictEqual(['1–4 | réponse absente de cette archive | /fr/6-119/#r']);
    expect(cellsOf('6-113')[1]).toBe('2–2.b | autre question | /fr/6-113/#r');
  });

  it('has of what the archive lacks nothing but where the Senate has it', () => {
    const { href, senate, office, cells } = rowOf('6-100', 'both');
    expect([href, said(office), cells.map(({ href: target }) => target)]).toStrictEqual([
      null,
      'membre du gouvernement inconnu [fr] · regeringslid onbekend [nl]',
      [null],
    ]);
    expect(senate.map(({ lang, label }) => [lang, label])).toStrictEqual([
      ['fr', '6-100 sur le site du Sénat'],
      ['nl', '6-100 op de site van de Senaat'],
    ]);
  });

  it('counts the days, against the deadline where it is known', () => {
    expect([rowOf('6-102').days, said(rowOf('6-102').lateness)]).toStrictEqual([41, '10\u00A0jours hors délai']);
    expect([rowOf('6-101').days, said(rowOf('6-101', 'nl').lateness)]).toStrictEqual([30, 'binnen de termijn']);
    expect([rowOf('6-103').days, rowOf('6-103').lateness]).toStrictEqual([30, []]);
    expect([said(rowOf('6-103').daysInWords), rowOf('6-115').daysInWords]).toStrictEqual(['30\u00A0jours', []]);
    expect([rowOf('6-115').days, said(rowOf('6-115').state)]).toStrictEqual([null, 'Sans réponse, rappel envoyé']);
  });

  it('says everything in both languages on the page of both', () => {
    expect(said(rowOf('6-101', 'both').office)).toBe('ministre des Étangs [fr] · minister van Vijvers [nl]');
    expect(said(rowOf('6-101', 'both').cells[0]?.words ?? [])).toBe('répond [fr] · antwoordt [nl]');
  });

  it('explains the words that stand in it, and no others', () => {
    expect(views.fr.legend.map(({ words }) => said(words))).toStrictEqual([
      'répond',
      'réponse commune',
      'non divisée',
      'renvoie',
      'non compétent',
      'autre question',
    ]);
  });
});

it('the grid of a long series leads to the pages of its sections', () => {
  const view = toSeriesPageView(
    pageOf('nl', { parts: ['q-1', 'r-general'].map((section) => ({ section, starts: [] })) }),
  );
  const row = view.grid.rows.find(({ questionNumber }) => questionNumber === '6-101');
  expect(row?.cells[0]?.href).toBe('/nl/reeksen/6-100/q-1/#m-6-101-r-1');
  expect(view.grid.columns[0]?.href).toBe('/nl/reeksen/6-100/q-1/#q-1');
});
