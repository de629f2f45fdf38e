import { describe, expect, it } from 'vitest';
import type { BilingualRow } from '../../../src/site/text/bilingual-rows.ts';
import { passagesOf } from '../../../src/site/text/line-view.ts';
import { rowsOf, sectionsOf, wordsIn } from './bilingual-rows-of.ts';

const replied = (fr: readonly string[], nl: readonly string[]) =>
  rowsOf(sectionsOf({ answers: [{ receivedOn: null, text: { fr, nl } }], originalLanguage: 'nl' })[1]);
const tableIds = (row: BilingualRow | undefined, locale: 'fr' | 'nl') =>
  (row?.cells[locale] ?? []).flatMap(({ lines }) =>
    lines.flatMap((line) =>
      line.kind === 'table' ? passagesOf(line.table).map(({ id, sign }) => [id, sign?.id ?? null]) : [],
    ),
  );
const cellIds = (row: BilingualRow | undefined, locale: 'fr' | 'nl') =>
  (row?.cells[locale] ?? []).flatMap(({ ids }) => ids);

describe('a table on the bilingual page', () => {
  it('is a table in its cell, beside that of the other language', () => {
    const rows = replied(
      ['Voici\u00A0:', 'Année\tPonts\n2010\t12\n2011\t15'],
      ['Ziehier:', 'Jaar\tBruggen\n2010\t12\n2011\t15'],
    );
    expect(rows.map(({ id }) => id)).toStrictEqual(['r-p1', 'r-p2']);
    const kinds = rows[1]?.cells.nl.flatMap(({ lines }) => lines.map(({ kind }) => kind));
    expect(kinds).toStrictEqual(['table']);
    expect(wordsIn(rows[1], 'fr')).toHaveLength(3);
    expect(tableIds(rows[1], 'fr')).toStrictEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('is one row, if each of its lines is a paragraph, and these keep their ids', () => {
    const rows = replied(
      ['Voici\u00A0:', 'Année | Ponts', '2010 | 12', '2011 | 15', 'Voilà.'],
      ['Ziehier:', 'Jaar | Bruggen', '2010 | 12', '2011 | 15', 'Ziedaar.'],
    );
    expect(rows.map(({ id }) => id)).toStrictEqual(['r-p1', 'r-p2', 'r-p5']);
    expect(rows[1]?.sign?.id).toBe('r-p2');
    expect(tableIds(rows[1], 'nl')).toStrictEqual([
      [null, null],
      ['r-p3', 'r-p3'],
      ['r-p4', 'r-p4'],
    ]);
    expect(tableIds(rows[1], 'fr')).toStrictEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('has every id of its paragraphs where the languages do not count alike', () => {
    const rows = replied(
      [
        'Cette phrase ne se trouve que dans le texte français, et personne ne sait pourquoi.',
        'Commune | Ponts',
        'Beverkerke | 12',
        'Wamecourt | 15',
      ],
      ['Gemeente | Bruggen', 'Beverkerke | 12', 'Wamecourt | 15'],
    );
    const table = rows.at(-1);
    expect(rows).toHaveLength(2);
    expect(cellIds(table, 'nl')).toStrictEqual(['r-p1', 'nl-r-p1', 'nl-r-p2', 'nl-r-p3']);
    expect(tableIds(table, 'nl')).toStrictEqual([
      [null, null],
      ['r-p2', 'r-p2'],
      ['r-p3', 'r-p3'],
    ]);
    expect(cellIds(table, 'fr')).toStrictEqual(['fr-r-p2', 'fr-r-p4']);
    expect(tableIds(table, 'fr')).toStrictEqual([
      [null, null],
      ['fr-r-p3', 'fr-r-p3'],
      ['r-p4', 'r-p4'],
    ]);
  });
});
