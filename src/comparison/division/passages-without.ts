import type { Block, Passage, Point } from '../../structure/block.ts';
import { passagesOf } from '../../structure/passages.ts';
import { blocksWithout } from './blocks-without.ts';

/** The words of blocks in reading order, but those of some points inside them. */
export function passagesWithout(blocks: readonly Block[], without: ReadonlySet<Point>): Passage[] {
  return passagesOf(blocksWithout(blocks, without));
}
