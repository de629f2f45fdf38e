import type { Block, ListItem, Point, Structure } from './block.ts';
import { passagesOf } from './passages.ts';

/** What is asked under a number; or under a dash, where the replies count the dashes. */
export type SubQuestion = Point | ListItem;

/** A sub-question, and its numbers from the outermost to its own: `2-b`. */
export interface Asked {
  readonly path: string;
  readonly block: SubQuestion;
}

const separator = '-';

/** The sub-questions of a text. Of several numberings it is the one that asks the most; without any, a list of questions. */
export function findAsked({ blocks, text }: Structure): Asked[] {
  const asks = (inside: readonly Block[]): number =>
    passagesOf(inside).filter(({ paragraph, start, end }) => text[paragraph - 1]?.slice(start, end).includes('?'))
      .length;
  const numberings = Map.groupBy(
    blocks.flatMap((block) => (block.kind === 'point' ? [block] : [])),
    ({ numbering }) => numbering,
  );
  const [points] = [...numberings.values()].sort((one, other) => asks(other) - asks(one));
  if (points)
    return pathsOf(points, []).flatMap(({ point, numbers }) => numbers.map((path) => ({ path, block: point })));
  const items = blocks.flatMap((block) => (block.kind === 'list' && asks([block]) > 0 ? block.items : []));
  return items.map((block, index) => ({ path: String(index + 1), block }));
}

/** A point by its numbers. */
export interface NumberedPoint {
  readonly point: Point;
  /** Its numbers with those around it, one for each that it is joint of. */
  readonly numbers: readonly string[];
}

/** Points, and the points in them, in reading order. @param outer - the labels around them */
export function pathsOf(blocks: readonly Block[], outer: readonly string[]): NumberedPoint[] {
  return blocks.flatMap((block): NumberedPoint[] => {
    if (block.kind !== 'point') return [];
    const numbers = block.labels.map((label) => [...outer, label].join(separator));
    const [own = ''] = numbers;
    return [{ point: block, numbers }, ...pathsOf(block.blocks, own.split(separator))];
  });
}

/** The sub-questions by the numbers that the points of a reply have for them. */
export function toNumbers(asked: readonly Asked[], points: readonly Point[]): ReadonlyMap<string, SubQuestion> {
  const direct = new Map<string, SubQuestion>();
  for (const { path, block } of asked) if (!direct.has(path)) direct.set(path, block);
  const outermost = asked.filter(({ path }) => !path.includes(separator));
  const labels = points.flatMap((point) => point.labels);
  const isCounted =
    labels.every((label) => /^\d+$/.test(label)) &&
    labels.reduce((most, label) => Math.max(most, Number(label)), 0) === outermost.length;
  const isOtherwise = outermost.every(({ path, block }) => block.kind === 'item' || !/^\d+$/.test(path));
  if (isCounted && isOtherwise) return new Map(outermost.map(({ block }, index) => [String(index + 1), block]));
  return outermost.some(({ block }) => block.kind === 'item') ? new Map() : direct;
}

/** The sub-question of a number, or the one around it. */
export function findNearest(byNumber: ReadonlyMap<string, SubQuestion>, path: string): SubQuestion | undefined {
  const numbers = path.split(separator);
  for (let depth = numbers.length; depth > 0; depth -= 1) {
    const found = byNumber.get(numbers.slice(0, depth).join(separator));
    if (found) return found;
  }
  return undefined;
}
