import type { Block, Passage, Point, ServicePart } from './block.ts';

/** The words of blocks in reading order: what the source prints, all of it, each character once. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'passage':
        return [block];
      case 'point':
        return passagesOf(block.blocks);
      case 'service':
        return [block.heading, ...passagesOf(block.blocks)];
      case 'list':
        return block.items.map(({ passage }) => passage);
      case 'table':
        return block.rows.map(({ passage }) => passage);
    }
  });
}

/** The passage that a point or a service's part begins with. */
export function firstPassageOf(block: Point | ServicePart): Passage | undefined {
  return passagesOf([block])[0];
}
