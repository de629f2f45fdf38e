import { believeNumberings, keyOf } from '../numbering/believe.ts';
import type { StructureKind } from '../block.ts';
import { isAnnexHeading } from '../numbering/endings.ts';
import { findNumberings } from '../numbering/find-numberings.ts';
import { findServices } from '../services/find-services.ts';
import { closingStart, leavePoints } from '../numbering/leave-points.ts';
import { lastOf, type PlacedLine } from '../numbering/numbering.ts';
import type { ReadLine } from '../lines/read-lines.ts';

/** Lines that belong together: those above all services, the part of one of them, or what closes the text. */
export interface OutlinedPart {
  /** The line with the service's name. */
  readonly heading: ReadLine | undefined;
  readonly lines: readonly OutlinedLine[];
}

export interface OutlinedLine extends PlacedLine {
  readonly line: ReadLine;
}

interface Part {
  readonly heading: ReadLine | undefined;
  readonly lines: readonly ReadLine[];
}

/** Divides a text by services, and the part of each by points. Annexes and the words that close the text stand in none. */
export function outlineLines(lines: readonly ReadLine[], kind: StructureKind): OutlinedPart[] {
  const annex = lines.findIndex(({ printed }) => isAnnexHeading(printed));
  const body = lines.slice(0, annex < 0 ? lines.length : annex);
  const parts = divide(body, kind === 'reply' ? findServices(body) : []);
  const placed = placeParts(parts);
  const outlined = parts.map(({ heading, lines: own }, index): OutlinedPart => {
    const places = leavePoints(placed[index] ?? [], own, kind);
    return { heading, lines: own.map((line, at) => ({ path: [], opened: [], ...places[at], line })) };
  });
  const last = outlined.pop() ?? { heading: undefined, lines: [] };
  const end = closingStart(last.lines, parts.at(-1)?.lines ?? []);
  const outside = lines.slice(body.length).map((line) => ({ line, path: [], opened: [] }));
  return [
    ...outlined,
    { heading: last.heading, lines: last.lines.slice(0, end) },
    { heading: undefined, lines: [...last.lines.slice(end), ...outside] },
  ];
}

function divide(lines: readonly ReadLine[], headings: readonly number[]): Part[] {
  return [
    { heading: undefined, lines: lines.slice(0, headings[0]) },
    ...headings.map((from, index) => ({ heading: lines[from], lines: lines.slice(from + 1, headings[index + 1]) })),
  ];
}

/** The points of each part. A service that answers some questions only can begin with `2.`, where another one counts so. */
function placeParts(parts: readonly Part[]): PlacedLine[][] {
  const placed = parts.map(({ lines }) => believeNumberings(findNumberings(lines), lines));
  const starts = new Map<string, number>();
  for (const { path, opened } of placed.flat()) {
    const [first] = opened;
    if (!first || path[0] !== first) continue;
    const key = keyOf(first.numbering);
    starts.set(key, Math.max(starts.get(key) ?? 0, lastOf(first.numbering)));
  }
  const known = new Set(starts.keys());
  return parts.map(({ heading, lines }, index) => {
    const part = placed[index] ?? [];
    if (!heading || part.some(({ opened }) => opened.length > 0)) return part;
    return believeNumberings(findNumberings(lines, starts), lines, known);
  });
}
