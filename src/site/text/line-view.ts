import type { BlockView, PassageView } from './block-view.ts';

/** Words of a paragraph as the bilingual page sets them: in a cell of their own, and so out of the blocks around them. */
export interface LineView {
  readonly passage: PassageView;
  readonly isHeading: boolean;
  /** How many points it stands in. */
  readonly depth: number;
  /** The ids of the points and the service that begin with it. */
  readonly ids: readonly string[];
}

/** The words of a text by the ordinal of their paragraph, in reading order. */
export function toLineViews(blocks: readonly BlockView[]): ReadonlyMap<number, readonly LineView[]> {
  return Map.groupBy(linesIn(blocks, 0), ({ passage }) => passage.paragraph);
}

function linesIn(blocks: readonly BlockView[], depth: number): LineView[] {
  const plain = (passage: PassageView): LineView => ({ passage, isHeading: false, depth, ids: [] });
  return blocks.flatMap((block): LineView[] => {
    switch (block.kind) {
      case 'passage':
        return [plain(block)];
      case 'list':
        return block.items.map(plain);
      case 'table':
        return block.rows.map(({ passage }) => plain(passage));
      case 'service': {
        const heading = { ...plain(block.heading), isHeading: true };
        return withIds([block.id], [heading, ...linesIn(block.blocks, depth)]);
      }
      case 'point':
        return withIds([block.id, ...block.otherIds], linesIn(block.blocks, depth + 1));
    }
  });
}

function withIds(ids: readonly (string | null)[], [first, ...others]: readonly LineView[]): LineView[] {
  return first ? [{ ...first, ids: [...ids.filter((id) => id !== null), ...first.ids] }, ...others] : [];
}
