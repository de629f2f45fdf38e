import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/domain/text.ts';
import { findStructure } from '../../src/structure/find-structure.ts';

/** The words in each cell of each row of the first table of a reply. */
function cellsOf(text: Text): string[][] {
  const table = findStructure(text, 'reply').blocks.find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') return [];
  return table.rows.map(({ passage, cells }) =>
    cells.map(({ start, end }) => text[passage.paragraph - 1]?.slice(start, end) ?? ''),
  );
}

describe('the cells of a table', () => {
  it.each<[parted: string, text: Text, cells: string[][]]>([
    [
      'by tabs',
      ['Année\tCas\n2010\t12'],
      [
        ['Année', 'Cas'],
        ['2010', '12'],
      ],
    ],
    [
      'by bars',
      ['| Année | Cas |', '| 2010 | 12 |'],
      [
        ['Année', 'Cas'],
        ['2010', '12'],
      ],
    ],
    [
      'by bars with nothing between',
      ['Sart || 12', 'Pont | 3 | 4'],
      [
        ['Sart', '', '12'],
        ['Pont', '3', '4'],
      ],
    ],
    [
      'by spaces',
      ['Lieu   Cas\nLe Sart   12\nLe Pont   3'],
      [
        ['Lieu', 'Cas'],
        ['Le Sart', '12'],
        ['Le Pont', '3'],
      ],
    ],
    [
      'by nothing but figures, under a head that is not cut',
      ['Lieu Cas Total\nLe Sart 1 2\nLe Pont 3\u00a0000 4,5\nLe Pré - 12\u00a0%'],
      [[], ['Le Sart', '1', '2'], ['Le Pont', '3\u00a0000', '4,5'], ['Le Pré', '-', '12\u00a0%']],
    ],
    ['by bars, where rows are of unequal length', ['Sart | 12', 'Pont | 3 | 4'], [[], []]],
  ])('are parted %s', (_, text, cells) => {
    expect(cellsOf(text)).toStrictEqual(cells);
  });
});
