import type { Block, Passage, Point } from '../../structure/block.ts';
import { passagesOf } from '../../structure/passages.ts';

/** The words of blocks in reading order, but those of some points inside them. */
export function passagesWithout(blocks: readonly Block[], without: ReadonlySet<Point>): Passage[] {
  if (without.size === 0) return passagesOf(blocks);
  return blocks.flatMap((block) => {
    if (block.kind === 'point') return without.has(block) ? [] : passagesWithout(block.blocks, without);
    return passagesOf([block]);
  });
}
