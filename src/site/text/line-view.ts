import type { BlockView, PassageView, TableView } from './block-view.ts';
import type { CrossLinkView } from './cross-links.ts';

/** Where a line of the bilingual page stands, in a cell of its own and so out of the blocks around it. */
interface Standing {
  /** How many points it stands in. */
  readonly depth: number;
  /** The ids of the points and the service that begin with it. */
  readonly ids: readonly string[];
  /** The links of the points, the item or the service that end with it. */
  readonly crossLinks: readonly OwnLinks[];
}

/** The links of a place. */
export interface OwnLinks {
  /** The same in both languages: the id of a point or a service; of a line with a dash, which it is of its list. */
  readonly of: string;
  readonly view: CrossLinkView;
}

/** Words of a paragraph. */
export interface WordsLine extends Standing {
  readonly kind: 'words';
  readonly passage: PassageView;
  readonly isHeading: boolean;
}

/** A whole table, which stands where the first of its paragraphs does. */
export interface TableLine extends Standing {
  readonly kind: 'table';
  readonly table: TableView;
}

export type LineView = WordsLine | TableLine;

/** The lines of a text by the ordinal of their paragraph, in reading order. */
export function toLineViews(blocks: readonly BlockView[]): ReadonlyMap<number, readonly LineView[]> {
  return Map.groupBy(linesIn(blocks, 0), (line) => passageOf(line)?.paragraph ?? 1);
}

/** What a line begins with. */
export function passageOf(line: LineView): PassageView | undefined {
  return line.kind === 'words' ? line.passage : passagesOf(line.table)[0];
}

/** The rows of a table, its head among them. */
export function passagesOf({ head, rows }: TableView): PassageView[] {
  return [...(head ? [head] : []), ...rows].map(({ passage }) => passage);
}

function linesIn(blocks: readonly BlockView[], depth: number): LineView[] {
  const standing = { depth, ids: [], crossLinks: [] };
  const plain = (passage: PassageView): WordsLine => ({ ...standing, kind: 'words', passage, isHeading: false });
  return blocks.flatMap((block): LineView[] => {
    switch (block.kind) {
      case 'passage':
        return [plain(block)];
      case 'list':
        return block.items.flatMap((item, index) => around([plain(item)], [], `item ${index + 1}`, item.crossLinks));
      case 'table':
        return [{ ...standing, kind: 'table', table: block }];
      case 'service': {
        const heading = { ...plain(block.heading), isHeading: true };
        return around([heading, ...linesIn(block.blocks, depth)], [block.id], block.id, block.crossLinks);
      }
      case 'point':
        return around(linesIn(block.blocks, depth + 1), [block.id, ...block.otherIds], block.id, block.crossLinks);
    }
  });
}

/** Lines with the ids of what stands around them at the first, and its links at the last. */
function around(
  lines: readonly LineView[],
  ids: readonly (string | null)[],
  of: string | null,
  crossLinks: CrossLinkView | null,
): LineView[] {
  const own = crossLinks ? [{ of: of ?? '', view: crossLinks }] : [];
  return lines.map((line, index) => ({
    ...line,
    ids: index === 0 ? [...ids.filter((id) => id !== null), ...line.ids] : line.ids,
    crossLinks: index === lines.length - 1 ? [...line.crossLinks, ...own] : line.crossLinks,
  }));
}
