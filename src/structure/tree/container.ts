import type { Block, ListItem, Passage, Span, TableRow } from '../block.ts';
import { inParagraph, toPassage } from '../lines/line.ts';
import type { ReadLine } from '../lines/read-lines.ts';
import type { Numbering } from '../numbering/numbering.ts';

/** The blocks of a place that is being filled, and what its last block still takes in. */
export interface Container {
  readonly blocks: Block[];
  readonly numberings: Map<Numbering, number>;
  open: { readonly items?: ListItem[]; readonly rows?: TableRow[]; readonly table?: number };
}

/** A place with nothing in it. */
export function toContainer(): Container {
  return { blocks: [], numberings: new Map(), open: {} };
}

/** Appends a line that begins no point, to the list or table before it where it is of that. @param dash - its mark in a list */
export function appendLine(container: Container, line: ReadLine, dash: Span | undefined): void {
  const passage = toPassage(line);
  if (line.row) {
    const { table, cells } = line.row;
    const rows = (container.open.table === table ? container.open.rows : undefined) ?? [];
    if (rows.length === 0) append(container, { kind: 'table', rows }, { rows, table });
    rows.push({ passage, cells: cells.map((cell) => inParagraph(line, cell)) });
  } else if (dash) {
    const items = container.open.items ?? [];
    if (items.length === 0) append(container, { kind: 'list', items }, { items });
    items.push({ kind: 'item', marker: inParagraph(line, dash), passage });
  } else appendPassage(container, passage);
}

/** Appends a block. @param open - what it still takes in */
export function append(container: Container, block: Block, open: Container['open'] = {}): void {
  container.blocks.push(block);
  container.open = open;
}

/** Appends words, to the words before them where these end. */
export function appendPassage(container: Container, passage: Passage): void {
  const last = container.blocks.at(-1);
  if (last?.kind === 'passage' && last.paragraph === passage.paragraph && last.end === passage.start) {
    container.blocks[container.blocks.length - 1] = { ...last, end: passage.end };
  } else append(container, passage);
}
