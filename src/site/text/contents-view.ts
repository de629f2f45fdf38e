import type { BlockView } from './block-view.ts';
import { pointNumber } from './place-wording.ts';

/** A place in the contents of a page. */
export interface ContentsEntry {
  readonly id: string;
  readonly heading: string;
  /** The points in it, by their numbers. */
  readonly points: readonly { readonly id: string; readonly number: string; readonly label: string }[];
  /** The parts of the services that answer in it. */
  readonly parts: readonly ContentsEntry[];
}

/**
 * A text in the contents of a page: its points, and its services with theirs.
 *
 * @param pointWording - says where the link to a point leads, from its number and the name of its service
 */
export function toContentsEntry(
  { id, heading, blocks }: { readonly id: string; readonly heading: string; readonly blocks: readonly BlockView[] },
  pointWording: (number: string, service: string | null) => string,
  service: string | null = null,
): ContentsEntry {
  return {
    id,
    heading,
    points: blocks.flatMap((block) =>
      block.kind === 'point' && block.id !== null
        ? [block.id, ...block.otherIds].map((each) => {
            const number = pointNumber(each, id);
            return { id: each, number, label: pointWording(number, service) };
          })
        : [],
    ),
    parts: blocks.flatMap((block) =>
      block.kind === 'service' && block.id !== null
        ? [toContentsEntry({ id: block.id, heading: block.name, blocks: block.blocks }, pointWording, block.name)]
        : [],
    ),
  };
}
