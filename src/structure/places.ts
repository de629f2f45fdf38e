import { paragraphId, pointId, serviceId } from '../domain/place-id.ts';
import type { Text } from '../domain/text.ts';
import type { Block, Passage, Point, ServicePart, Structure } from './block.ts';
import { firstPassageOf, passagesOf } from './passages.ts';

/** The ids of a point or a service's part. */
export interface Place {
  /** Its own: of a joint point its first number's, where no point before it has that. */
  readonly id: string;
  /** The ids of a joint point's other numbers, which lead to it, too. */
  readonly otherIds: readonly string[];
}

/** The points and services of a text that have ids, in reading order. A point whose every number comes a second time has none. */
export type Places = ReadonlyMap<Point | ServicePart, Place>;

/**
 * Gives ids to the points and services of a text: `q-3`, `q-1-a`, `r-s4`, `r-s4-3`. They depend on the order and the
 * numbers of the text only, so that both languages have the same. Each number is given to the first point that has it;
 * points inside a point without an id have none either.
 *
 * @param sectionId - `q`, `r`, `r2` …
 */
export function placesOf({ blocks }: Pick<Structure, 'blocks'>, sectionId: string): Places {
  const places = new Map<Point | ServicePart, Place>();
  const taken = new Set<string>();
  const walk = (inside: readonly Block[], parentId: string): void => {
    for (const block of inside) {
      if (block.kind === 'service') {
        const id = serviceId(sectionId, block.ordinal);
        places.set(block, { id, otherIds: [] });
        walk(block.blocks, id);
      } else if (block.kind === 'point') {
        const [id, ...otherIds] = block.labels
          .map((label) => pointId(parentId, label))
          .filter((each) => !taken.has(each));
        if (id === undefined) continue;
        for (const each of [id, ...otherIds]) taken.add(each);
        places.set(block, { id, otherIds });
        walk(block.blocks, id);
      }
    }
  };
  walk(blocks, sectionId);
  return places;
}

/** Where a link to a point or a service's part leads: to its id, or to its paragraph's where it has none. */
export function addressOf(block: Point | ServicePart, places: Places, sectionId: string): string {
  return places.get(block)?.id ?? paragraphId(sectionId, firstPassageOf(block)?.paragraph ?? 1);
}

/** An id of a text, and where it leads to in its text: a paragraph, and the words that are meant. */
export interface PublishedId {
  readonly id: string;
  /** The ordinal of the paragraph that the words begin in, from 1. */
  readonly paragraph: number;
  /** The words: of a paragraph all of it, of a point or service those that it begins with; without what parts its passages. */
  readonly words: string;
}

/** Every id of a text, in reading order: what may not change once it is published. */
export function publishedIdsOf(structure: Structure, sectionId: string): readonly PublishedId[] {
  const ofBlocks = Array.from(placesOf(structure, sectionId), ([block, { id, otherIds }]) => {
    const passages = beginningOf(block, structure.text);
    const words = passages.map((passage) => wordsOf(passage, structure.text));
    const paragraph = passages[0]?.paragraph ?? 1;
    return [id, ...otherIds].map((each) => ({ id: each, paragraph, words: words.join('\n') }));
  }).flat();
  const ofParagraphs = structure.text.map((words, index) => ({
    id: paragraphId(sectionId, index + 1),
    paragraph: index + 1,
    words,
  }));
  return [...ofParagraphs, ...ofBlocks].sort((one, other) => one.paragraph - other.paragraph);
}

/**
 * The words by which a place is known: those of its first paragraph, and of its second where the first is its mark alone
 * (`3.` on a line of its own). So an id means the same when something is added behind, inside its point, too.
 */
function beginningOf(block: Point | ServicePart, text: Text): Passage[] {
  const passages = passagesOf([block]);
  const first = passages[0]?.paragraph;
  const inFirst = passages.filter(({ paragraph }) => paragraph === first);
  const markEnd = block.kind === 'point' ? block.marker.end : 0;
  const isMarkAlone = inFirst.every(({ start, end, ...passage }) => {
    return wordsOf({ ...passage, start: Math.max(start, markEnd), end }, text).trim() === '';
  });
  const second = passages.find(({ paragraph }) => paragraph !== first)?.paragraph;
  return isMarkAlone ? passages.filter(({ paragraph }) => paragraph === first || paragraph === second) : inFirst;
}

function wordsOf({ paragraph, start, end }: Passage, text: Text): string {
  return text[paragraph - 1]?.slice(start, end) ?? '';
}
