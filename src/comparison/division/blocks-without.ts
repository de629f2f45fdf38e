import type { Block, Point } from '../../structure/block.ts';

/** Blocks without some of the points inside them; all else in its place. */
export function blocksWithout(blocks: readonly Block[], without: ReadonlySet<Point>): readonly Block[] {
  if (without.size === 0) return blocks;
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'point') return [block];
    return without.has(block) ? [] : [{ ...block, blocks: blocksWithout(block.blocks, without) }];
  });
}
