import { foresee } from './foresight.ts';
import { leadInOf } from './lead-in.ts';
import type { MarkerPart } from '../marks/marker.ts';
import { lastOf, nextOf, type FoundPoint, type PlacedLine } from './numbering.ts';
import { placeLabel, type LabelPlace } from './place-label.ts';

/** A line, and what marks a point at its start, if it is one that can begin a point. */
export interface MarkedLine {
  readonly printed: string;
  readonly marker: readonly MarkerPart[];
}

/**
 * Follows the labels of a text from line to line and finds the points that count on: an outline, in which each point
 * stands in the points that are open where it begins. A line without a label stands in the innermost open point.
 *
 * A label opens a point when it is the next of an open numbering, of the same notation rather than of another; when it
 * is the first of a new numbering, inside the innermost point or after the last numbering of its notation; or when a
 * number or two are left out and do not follow later. All others are words of the text: years, amounts, days, articles.
 * Whether a numbering is believed is decided when all its points are known.
 *
 * @param starts - for a kind of label and a notation (`number .`) the last number that a numbering can begin with, where
 *   that is not 1
 */
export function findNumberings(
  lines: readonly MarkedLine[],
  starts: ReadonlyMap<string, number> = new Map(),
): PlacedLine[] {
  const ahead = foresee(lines.map(({ marker }) => marker));
  const open: FoundPoint[] = [];
  const placed: PlacedLine[] = [];
  let order = 0;
  for (const [index, { marker }] of lines.entries()) {
    const before = placed[index - 1];
    const above = before?.opened.length === 0 && marker.length > 0 ? lines[index - 1] : undefined;
    const leadIn = above && leadInOf(above.printed);
    const opened = openPoints(marker, index, { order, open, leadIn, ahead, starts });
    order += marker.length;
    placed.push({ path: [...open], opened });
    const [first] = opened;
    if (!before || !leadIn || !first) continue;
    const isNew = first.numbering.points[0] === first;
    if (isNew) placed[index - 1] = { path: before.path.slice(0, open.indexOf(first)), opened: [] };
  }
  return placed;
}

/** Places the levels of one marker, the outer ones first, and opens the points that they begin. */
function openPoints(
  marker: readonly MarkerPart[],
  line: number,
  { open, order, ...where }: Omit<LabelPlace, 'part' | 'inner' | 'floor' | 'open'> & { readonly open: FoundPoint[] },
): FoundPoint[] {
  const opened: FoundPoint[] = [];
  let floor = 0;
  for (const [depth, part] of marker.entries()) {
    const placed = placeLabel({ ...where, part, inner: marker[depth + 1], order: order + depth, open, floor });
    if (!placed) break;
    floor = placed.level + 1;
    const again = placed.kind === 'again' ? open[placed.level] : undefined;
    if (again) {
      again.mentions += 1;
    } else if (placed.kind === 'opens') {
      open.length = placed.level;
      const { kind, values } = placed.count;
      const numbering = placed.numbering ?? { kind, notation: part.notation, points: [], used: new Set<number>() };
      const start = opened.length === 0 ? (marker[0]?.start ?? part.start) : part.start;
      const isNext = values[0] === lastOf(numbering) + 1 || values[0] === nextOf(numbering);
      const point: FoundPoint = { numbering, values, isNext, line, marker: { start, end: part.end }, mentions: 1 };
      numbering.points.push(point);
      for (const value of values) numbering.used.add(value);
      open.push(point);
      opened.push(point);
    }
  }
  return opened;
}
