import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/site/text/table-columns.ts';

type Rows = readonly (readonly string[])[];

const hasHead = (...rows: Rows): boolean => columnsOf(rows).hasHead;
const hasRowHeads = (...rows: Rows): boolean => columnsOf(rows).hasRowHeads;
const figuresIn = (...rows: Rows): number[] => [...columnsOf(rows).ofFigures];

describe('the first row of a table', () => {
  it.each<[what: string, rows: Rows]>([
    [
      'words above figures',
      [
        ['Lieu', 'Cas'],
        ['Le Sart', '12'],
        ['Le Pont', '1\u00A0245'],
      ],
    ],
    [
      'years above figures that are no years',
      [
        ['Lieu', '2010', '2011'],
        ['Le Sart', '12', '15'],
      ],
    ],
    [
      'an empty corner',
      [
        ['', 'Cas'],
        ['Le Sart', '12'],
      ],
    ],
    [
      'words above years and figures',
      [
        ['Année', 'Cas'],
        ['2010', '12'],
        ['2011', '15'],
      ],
    ],
    [
      'words above figures of which some are missing',
      [
        ['Lieu', 'Cas'],
        ['Le Sart', '-'],
        ['Le Pont', '€ 3'],
      ],
    ],
    ['a row that is not divided, above others', [[], ['Le Sart', '1', '2'], ['Le Pont', '3', '4']]],
  ])('is a head: %s', (_, rows) => {
    expect(hasHead(...rows)).toBe(true);
  });

  it.each<[what: string, rows: Rows]>([
    [
      'figures above figures',
      [
        ['Le Sart', '12'],
        ['Le Pont', '15'],
      ],
    ],
    [
      'years above years',
      [
        ['Le Sart', '2010'],
        ['Le Pont', '2011'],
      ],
    ],
    [
      'words above words',
      [
        ['Nom', 'Fonction'],
        ['Dupont', 'directeur'],
      ],
    ],
    [
      'words and a figure above figures',
      [
        ['Lieu', 'Cas', '3'],
        ['Le Sart', '1', '2'],
      ],
    ],
    ['no other row', [['Lieu', 'Cas']]],
    ['rows none of which is divided', [[], [], []]],
  ])('is none: %s', (_, rows) => {
    expect(hasHead(...rows)).toBe(false);
  });
});

describe('the first cell of a row', () => {
  it('says what the figures beside it are of: a name, or a year', () => {
    expect(hasRowHeads(['Le Sart', '12'], ['Le Pont', '15'])).toBe(true);
    expect(hasRowHeads(['Année', 'Cas'], ['2010', '12'], ['2011', '15'])).toBe(true);
  });

  it('says nothing of words, and nothing where it is a figure or is missing', () => {
    expect(hasRowHeads(['Nom', 'Fonction'], ['Dupont', 'directeur'])).toBe(false);
    expect(hasRowHeads(['2010', '2011'], ['12', '15'])).toBe(false);
    expect(hasRowHeads(['Lieu', 'Cas'], ['', '12'])).toBe(false);
  });
});

it('a column of figures has figures, or what stands for one, below the head', () => {
  expect(figuresIn(['Lieu', '2010', 'Note'], ['Le Sart', '12\u00A0%', '3'], ['Le Pont', 'n.d.', 'oui'])).toStrictEqual([
    1,
  ]);
  expect(figuresIn(['Lieu', 'Cas'], ['Le Sart', '-'], ['Le Pont', '-'])).toStrictEqual([]);
});
