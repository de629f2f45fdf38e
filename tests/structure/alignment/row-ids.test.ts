import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import type { AlignedRow } from '../../../src/structure/alignment/align-texts.ts';
import { rowIdsOf, type CellParagraph } from '../../../src/structure/alignment/row-ids.ts';

/** Rows as `1=1 2+3=2 =3`. */
function rows(short: string): AlignedRow[] {
  const ordinals = (cell = ''): number[] => cell.split('+').filter(Boolean).map(Number);
  return short.split(' ').map((row) => ({ fr: ordinals(row.split('=')[0]), nl: ordinals(row.split('=')[1]) }));
}

/** The ids of rows: `[1]` of a row, `fr-2` of a cell, `fr-2*` of a cell with the bare one. */
function idsOf(short: string, original: Locale | null): string {
  const inCell = (locale: Locale, cell: readonly CellParagraph[]): string =>
    cell.map(({ ordinal, hasBareId }) => `${locale}-${ordinal}${hasBareId ? '*' : ''}`).join('+');
  return rowIdsOf(rows(short), original)
    .map((row) =>
      row.kind === 'shared' ? `[${row.ordinal}]` : `${inCell('fr', row.cells.fr)}=${inCell('nl', row.cells.nl)}`,
    )
    .join(' ');
}

describe('the ids of rows', () => {
  it('are the rows’ own while both languages count alike', () => {
    expect(idsOf('1=1 2=2 3=3', 'nl')).toBe('[1] [2] [3]');
  });

  it('are the cells’ from where they do not, and the bare ones mean the original', () => {
    expect(idsOf('1=1 2= 3=2', 'fr')).toBe('[1] fr-2*= fr-3*=nl-2');
    expect(idsOf('1=1 2= 3=2', 'nl')).toBe('[1] fr-2= fr-3*=nl-2*');
  });

  it('mean the French where it is not known which is the original', () => {
    expect(idsOf('1=1 2=2+3', null)).toBe('[1] fr-2*=nl-2+nl-3*');
  });

  it('stay the cells’ where both count alike again: a bare id that meant one of them would come to mean both', () => {
    expect(idsOf('1= 2=1 =2 3=3', 'fr')).toBe('fr-1*= fr-2*=nl-1 =nl-2 fr-3*=nl-3');
  });

  it.each<[string, Locale | null]>([
    ['1=1 2+3=2 4=3 5= =4', 'nl'],
    ['1+2=1', 'nl'],
    ['=1 =2 1=3', 'fr'],
    ['1=1 2=2+3 3+4=4+5 =6', null],
  ])('of %s, the original being %s, have each bare id once', (short, original) => {
    const ordinals = rowIdsOf(rows(short), original).flatMap((row) => {
      if (row.kind === 'shared') return [row.ordinal];
      return [...row.cells.fr, ...row.cells.nl].flatMap(({ ordinal, hasBareId }) => (hasBareId ? [ordinal] : []));
    });
    const last = Math.max(...rows(short).flatMap(({ fr, nl }) => [...fr, ...nl]));
    expect(ordinals.toSorted((one, other) => one - other)).toStrictEqual(
      Array.from({ length: last }, (_, index) => index + 1),
    );
  });
});
