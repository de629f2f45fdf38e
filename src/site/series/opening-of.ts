import type { BlockView, ItemView, PassageView } from '../text/block-view.ts';
import type { InlineView } from '../text/inline-view.ts';

/** So many characters of a text are shown where all of it would make the page too long. */
const mostCharacters = 600;

/** What a text begins with; a table is left out. */
export function openingOf(blocks: readonly BlockView[]): readonly BlockView[] {
  return take(blocks, mostCharacters).blocks;
}

interface Taken {
  readonly blocks: BlockView[];
  /** How many characters may follow; 0 ends the text. */
  readonly left: number;
}

function take(blocks: readonly BlockView[], most: number): Taken {
  const taken: BlockView[] = [];
  let left = most;
  for (const block of blocks) {
    if (left <= 0) break;
    switch (block.kind) {
      case 'passage':
        taken.push(shorten(block, left));
        left -= lengthOf(block);
        break;
      case 'point':
      case 'service': {
        const inside = take(block.blocks, left);
        taken.push({ ...block, blocks: inside.blocks });
        left = inside.left;
        break;
      }
      case 'list': {
        const items: ItemView[] = [];
        for (const item of block.items) {
          if (left > 0) items.push({ ...item, ...shorten(item, left) });
          left -= lengthOf(item);
        }
        taken.push({ ...block, items });
        break;
      }
      case 'table':
        left = 0;
        break;
    }
  }
  return { blocks: taken, left };
}

function lengthOf({ words }: PassageView): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

/** A passage up to the last whole word that fits, with three dots where more follows. */
function shorten(passage: PassageView, most: number): PassageView {
  if (lengthOf(passage) <= most) return passage;
  const words: InlineView[] = [];
  let left = most;
  for (const view of passage.words) {
    if (view.text.length > left) {
      const end = view.text.lastIndexOf(' ', left);
      words.push({ ...view, text: `${view.text.slice(0, Math.max(0, end))}\u00A0…`, href: null });
      break;
    }
    words.push(view);
    left -= view.text.length;
  }
  return { ...passage, words };
}
