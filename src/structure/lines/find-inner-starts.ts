import type { Line } from './line.ts';
import { readMarker, type MarkerPart } from '../marks/marker.ts';

/** Where a sentence can begin inside a line: behind the end of another, or behind a colon; and what can mark a point there. */
const beginning = /[.?!:…][»"”)]?[^\S\n]+(?=\(?(?:\d|[a-z]{1,3}[^\S\n]?[.)°]))/g;
/** A point's words begin with a capital, a quotation or a figure; the words of an enumeration in a sentence do not. */
const firstWord = /[^\S\n]*[\p{Lu}\d«"“]/uy;
/** More of a line is not looked at for a mark. */
const longestMarker = 120;

/** A place inside a line, and what can mark a point there. */
interface InnerStart {
  /** The offset in the paragraph. */
  readonly start: number;
  readonly marker: readonly MarkerPart[];
}

/** The places of a line where points can begin inside it, rising. */
function innerStarts({ printed, start }: Line): readonly InnerStart[] {
  return Array.from(printed.matchAll(beginning), ({ 0: end, index }): InnerStart => {
    const offset = index + end.length;
    const stretch = printed.slice(offset, offset + longestMarker);
    const marker = readMarker(stretch);
    firstWord.lastIndex = marker.at(-1)?.end ?? stretch.length;
    return { start: start + offset, marker: firstWord.test(stretch) ? marker : [] };
  }).filter(({ marker }) => marker.length > 0);
}

/**
 * Where lines have to be cut, for points begin inside them. A text on one line can be a print in the form of a table,
 * which runs all paragraphs of a text together: any sentence of it can begin a point. In another text
 * points begin at lines; those that begin inside one are believed where they are the very ones that are missing between
 * two lines: `Voici : 1) …`, before a line `2) …`.
 *
 * @returns for each line rising offsets in its paragraph
 */
export function findInnerStarts(lines: readonly Line[]): readonly (readonly number[])[] {
  const inner = lines.map(innerStarts);
  if (lines.length > 1 && inner.some((starts) => starts.length > 0)) {
    const missing = findMissing(lines, inner);
    return inner.map((starts) => starts.filter((each) => missing.has(each)).map(({ start }) => start));
  }
  return inner.map((starts) => starts.map(({ start }) => start));
}

/** How far the labels of one kind and notation have come, and the places inside lines that led there from the last line. */
interface Reached {
  readonly last: number;
  readonly places: readonly InnerStart[];
}

/** Of places inside lines those whose labels are all that is missing before the label of the next line. */
function findMissing(lines: readonly Line[], inner: readonly (readonly InnerStart[])[]): ReadonlySet<InnerStart> {
  const missing = new Set<InnerStart>();
  const reached = new Map<string, Reached>();
  const countOf = ([part]: readonly MarkerPart[]): { key: string; first: number; last: number } | undefined => {
    const count = part?.counts.find(({ kind }) => kind === 'number' || kind === 'letter');
    if (!part || !count) return undefined;
    return { key: `${count.kind} ${part.notation}`, first: count.values[0], last: count.values.at(-1) ?? 0 };
  };
  for (const [index, line] of lines.entries()) {
    const own = countOf(readMarker(line.printed));
    if (own) {
      const before = reached.get(own.key);
      if (before && own.first === before.last + 1) for (const place of before.places) missing.add(place);
      reached.set(own.key, { last: own.last, places: [] });
    }
    for (const place of inner[index] ?? []) {
      const count = countOf(place.marker);
      if (!count) continue;
      const before = reached.get(count.key) ?? { last: 0, places: [] };
      if (count.first === before.last + 1)
        reached.set(count.key, { last: count.last, places: [...before.places, place] });
      else if (count.first === 1) reached.set(count.key, { last: count.last, places: [place] });
    }
  }
  return missing;
}
