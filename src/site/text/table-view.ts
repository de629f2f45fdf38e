import { messages } from '../../i18n/dictionaries.ts';
import type { Block, Span, Table, TableRow } from '../../structure/block.ts';
import type { BlockView, CellView, RowView, TableView } from './block-view.ts';
import { toPassageView, type Position } from './passage-view.ts';
import { columnsOf, type Columns } from './table-columns.ts';
import { wordsAt, type Viewing } from './viewing.ts';

/**
 * A table as a page shows it, with the heads of columns and rows that its figures tell from its body.
 *
 * @param before - the block before it, whose words may announce it
 */
export function toTableView(
  table: Table,
  viewing: Viewing,
  position: Position,
  before: BlockView | undefined,
): TableView {
  const columns = columnsOf(table.rows.map((row) => printedCells(row, viewing)));
  const rows = table.rows.map((row, index): RowView => {
    const passage = toPassageView(row.passage, viewing, index === 0 ? position : { ...position, opening: undefined });
    const isHead = columns.hasHead && index === 0;
    const cells = row.cells.map((cell, column) => toCellView(cell, row, { column, isHead, columns, viewing }));
    return { passage, cells: cells.length > 0 ? cells : [wholeRow(passage, columns)] };
  });
  const label = labelOf(table, viewing, before);
  const [first = null, ...others] = rows;
  return columns.hasHead
    ? { kind: 'table', label, head: first, rows: others }
    : { kind: 'table', label, head: null, rows };
}

function printedCells({ passage, cells }: TableRow, { structure }: Viewing): string[] {
  const paragraph = structure.text[passage.paragraph - 1] ?? '';
  return cells.map(({ start, end }) => paragraph.slice(start, end));
}

interface CellPlace {
  /** From 0. */
  readonly column: number;
  readonly isHead: boolean;
  readonly columns: Columns;
  readonly viewing: Viewing;
}

/** What stands over the heads of the rows is the head of none of their cells. */
function toCellView(cell: Span, row: TableRow, { column, isHead, columns, viewing }: CellPlace): CellView {
  const isOfRowHeads = column === 0 && columns.hasRowHeads;
  return {
    marker: '',
    words: wordsAt(viewing, row.passage.paragraph, cell),
    scope: isHead === isOfRowHeads ? null : isHead ? 'col' : 'row',
    isFigure: columns.ofFigures.has(column) && !isOfRowHeads,
    span: 1,
  };
}

/** A row whose cells are not certain: read with every cell of a column, it would be the head of none. */
function wholeRow({ marker, words }: RowView['passage'], { count }: Columns): CellView {
  return { marker, words, scope: null, isFigure: false, span: count };
}

/** So long are the words at most that name a table to a screen reader. */
const longestAnnouncement = 80;

/** The words of a passage that announce what follows: a line without a full stop, or one that ends in a colon. */
function announcementIn(before: BlockView | undefined): string | null {
  if (before?.kind !== 'passage') return null;
  const words = before.words
    .map(({ text }) => text)
    .join('')
    .trim()
    .replace(/\s*:$/u, '');
  return words === '' || words.length > longestAnnouncement || /[.?!;]/u.test(words) ? null : words;
}

function labelOf(table: Table, { structure, locale, textLocale }: Viewing, before: BlockView | undefined): string {
  const ordinal = tablesIn(structure.blocks).indexOf(table) + 1;
  return messages[locale].question.table(ordinal, locale === textLocale ? announcementIn(before) : null);
}

function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    return block.kind === 'point' || block.kind === 'service' ? tablesIn(block.blocks) : [];
  });
}
