import type { Text } from '../../src/domain/text.ts';
import type { Block, Passage } from '../../src/structure/block.ts';
import { findStructure } from '../../src/structure/find-structure.ts';
import type { StructureKind } from '../../src/structure/block.ts';

/**
 * What is found in a text, in short: `1 1(2 3) 2+3(4)` is the first paragraph, the point 1 with the next two, and the
 * joint point of 2 and 3 with the fourth. `1'(…)` is a point of a second numbering, `s1<2>(…)` a service with its
 * heading, `L[2 3]` a list, `T[2 3]` a table, and `2:0-9` a stretch of the second paragraph.
 */
export function outlineOf(text: Text, kind: StructureKind): string {
  return outline(findStructure(text, kind).blocks, text);
}

function outline(blocks: readonly Block[], text: Text): string {
  return blocks.map((block) => outlineBlock(block, text)).join(' ');
}

function outlineBlock(block: Block, text: Text): string {
  switch (block.kind) {
    case 'passage':
      return outlinePassage(block, text);
    case 'point':
      return `${block.labels.join('+')}${"'".repeat(block.numbering - 1)}(${outline(block.blocks, text)})`;
    case 'service':
      return `s${block.ordinal}<${outlinePassage(block.heading, text)}>(${outline(block.blocks, text)})`;
    case 'list':
      return `L[${block.items.map(({ passage }) => outlinePassage(passage, text)).join(' ')}]`;
    case 'table':
      return `T[${block.rows.map(({ passage }) => outlinePassage(passage, text)).join(' ')}]`;
  }
}

function outlinePassage({ paragraph, start, end }: Passage, text: Text): string {
  const isWhole = start === 0 && end === text[paragraph - 1]?.length;
  return isWhole ? String(paragraph) : `${paragraph}:${start}-${end}`;
}
