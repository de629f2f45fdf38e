import type { AlignedRow } from '../../structure/alignment/align-texts.ts';
import type { Sides } from '../../structure/alignment/landmarks.ts';
import type { RowView, TableView } from './block-view.ts';
import { passagesOf, type LineView } from './line-view.ts';

/** From the first paragraph of a table to its last, by their ordinals. */
interface TableExtent {
  readonly first: number;
  readonly last: number;
}

/** The tables among the lines of a text. */
export function tablesIn(lines: ReadonlyMap<number, readonly LineView[]>): TableExtent[] {
  return [...lines.values()].flat().flatMap((line) => {
    if (line.kind === 'words') return [];
    const paragraphs = passagesOf(line.table).map(({ paragraph }) => paragraph);
    return [{ first: Math.min(...paragraphs), last: Math.max(...paragraphs) }];
  });
}

/**
 * Aligned rows by their indexes, those together in which one table stands: a table is not cut into its paragraphs, and
 * stands beside the table of the other language.
 */
export function joinTableRows(rows: readonly AlignedRow[], tables: Sides<readonly TableExtent[]>): number[][] {
  const isJoined = new Set<number>();
  for (const locale of ['fr', 'nl'] as const) {
    for (const { first, last } of tables[locale]) {
      const rowOf = (ordinal: number) => rows.findIndex((row) => row[locale].includes(ordinal));
      for (let index = rowOf(first) + 1; index <= rowOf(last); index += 1) isJoined.add(index);
    }
  }
  const groups: number[][] = [];
  for (const index of rows.keys()) {
    const group = groups.at(-1);
    if (group && isJoined.has(index)) group.push(index);
    else groups.push([index]);
  }
  return groups;
}

/**
 * A table whose rows have the ids that lead to them on the bilingual page, and signs with these only.
 *
 * @param idOf - the id of the row that a paragraph begins with, by the ordinal of the paragraph; none where what stands
 *   around the table has it
 */
export function withRowIds(table: TableView, idOf: (paragraph: number) => string | undefined): TableView {
  const withId = (row: RowView): RowView => {
    const { passage } = row;
    const id = (passage.id === null ? undefined : idOf(passage.paragraph)) ?? null;
    const sign = id !== null && passage.sign ? { ...passage.sign, id } : null;
    return { ...row, passage: { ...passage, id, sign } };
  };
  return { ...table, head: table.head && withId(table.head), rows: table.rows.map(withId) };
}
