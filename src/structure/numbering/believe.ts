import type { MarkedLine } from './find-numberings.ts';
import type { FoundPoint, Numbering, PlacedLine } from './numbering.ts';
import { pointWords } from '../words/point-words.ts';

const named = new Set(pointWords.map(({ notation }) => notation));

/**
 * Takes back the points of numberings that the text does not bear out; their words stay where they are, in the points
 * around them, and what was inside them moves up.
 *
 * @param lines - the lines that were placed, in the same order
 * @param known - kinds and notations (`number .`) that count in another part of the text
 */
export function believeNumberings(
  placed: readonly PlacedLine[],
  lines: readonly MarkedLine[],
  known: ReadonlySet<string> = new Set(),
): PlacedLine[] {
  const levels = new Map(
    placed.flatMap(({ path, opened }) => opened.map((point) => [point.numbering, path.indexOf(point)])),
  );
  const believed = new Set([...levels.keys()].filter((numbering) => countsOn(numbering, lines)));
  const inside = new Set([...believed].flatMap((each) => ((levels.get(each) ?? 0) > 0 ? [keyOf(each)] : [])));
  for (const [numbering, level] of levels) {
    const isKnown = (level > 0 ? inside : known).has(keyOf(numbering));
    if (isKnown && numbering.points.length === 1) believed.add(numbering);
  }
  const isBelieved = ({ numbering }: FoundPoint): boolean => believed.has(numbering);
  return placed.map(({ path, opened }) => ({ path: path.filter(isBelieved), opened: opened.filter(isBelieved) }));
}

/** A numbering's kind and notation in one. */
export function keyOf({ kind, notation }: Pick<Numbering, 'kind' | 'notation'>): string {
  return `${kind} ${notation}`;
}

/**
 * Whether points count on by themselves: two at least, most steps being one; or a single one that is joint (`1, 2 et 3.`),
 * named (`Ad 1.`) or divided (`1.a)`, `1.b)`). Bare numbers leave none out, and each stands before a sentence.
 */
function countsOn({ points, notation }: Numbering, lines: readonly MarkedLine[]): boolean {
  const [first, ...others] = points;
  if (!first) return false;
  if (others.length === 0) {
    if (notation === 'bare') return false;
    return first.values.length > 1 || named.has(notation) || first.mentions > 1;
  }
  const odd = others.filter(({ isNext }) => !isNext).length;
  if (notation !== 'bare') return odd <= others.length - odd;
  return odd === 0 && points.every(({ line }) => /[.?!:;…»"”)]\s*$/u.test(lines[line]?.printed ?? ''));
}
