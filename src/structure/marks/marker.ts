import type { Span } from '../block.ts';
import { readJointLabels, type Count } from './joint-labels.ts';
import type { LabelKind } from './label.ts';
import { findNotation, type Before } from './find-notation.ts';
import { matchAt } from './match-at.ts';
import { innerKinds } from './notations.ts';
import { readPointWord } from './point-word.ts';

/** One level of what is printed before a point: of `2.a)` the part `2.`, and the part `a)`. Offsets are in the line. */
export interface MarkerPart extends Span {
  /** How it is marked: points of one numbering have one notation, unless somebody mistyped. */
  readonly notation: string;
  /** What its labels can mean. */
  readonly counts: readonly [Count, ...Count[]];
}

const decimal = /\.([1-9]\d?)(?!\d)/y;
const deepest = 3;

/**
 * What marks a point at the start of a line, outer level first; nothing when the line cannot begin a point. Whether it
 * does begin one is for the numbering of the whole text to say.
 */
export function readMarker(line: string): readonly MarkerPart[] {
  const start = line.search(/\S|$/);
  const word = readPointWord(line, start);
  const first = readPart(line, word?.end ?? start, (kind) => !word || kind === 'number', word);
  if (!first) return word ? [] : readSplitMarker(line, start);
  return [{ ...first, start }, ...readInner(line, first)];
}

/** Marks whose first label ends where the next begins: `2.a)`, `2a)`, `2 a)`, `1.2.`, `A.1.`. */
function readSplitMarker(line: string, start: number): MarkerPart[] {
  const outer = readJointLabels(line, start).at(-1);
  const [count] = outer?.counts.filter(({ kind }) => kind === 'number' || kind === 'capital') ?? [];
  if (!outer || !count) return [];
  const first: MarkerPart = { start, end: outer.end, notation: outer.closer || '.', counts: [count] };
  const inner = count.kind === 'number' ? readInner(line, first) : [];
  return inner.length > 0 ? [first, ...inner] : readDecimals(line, first);
}

/** `1.2.`, `1.2 Combien`, `1.2.3)`: figures between full stops, two at most at a time. */
function readDecimals(line: string, first: MarkerPart): MarkerPart[] {
  const parts: MarkerPart[] = [first];
  let end = first.end;
  for (let match = matchAt(decimal, line, end); match && parts.length < deepest; match = matchAt(decimal, line, end)) {
    const start = end + 1;
    end += match[0].length;
    parts.push({ start, end, notation: '1.1', counts: [{ kind: 'number', values: [Number(match[1])] }] });
  }
  const closed = matchAt(/[).:](?=\s|$)|(?=\s+[\p{Lu}«"“])/uy, line, end);
  const last = parts.pop();
  return closed && last && parts.length > 0 ? [...parts, { ...last, end: end + closed[0].length }] : [];
}

/** The levels right behind a part. */
function readInner(line: string, outer: MarkerPart): MarkerPart[] {
  const parts: MarkerPart[] = [];
  for (let last = outer; parts.length < deepest - 1;) {
    const start = last.end + (matchAt(/[^\S\n]+/y, line, last.end)?.[0].length ?? 0);
    const allowed = new Set(last.counts.flatMap(({ kind }) => innerKinds[kind]));
    const part = readPart(line, start, (kind) => allowed.has(kind), 'signed');
    if (!part) break;
    parts.push(part);
    last = part;
  }
  return parts;
}

/** @param before - the word before the label; `signed` for a label that must have a sign of its own */
function readPart(
  line: string,
  start: number,
  isAllowed: (kind: LabelKind) => boolean,
  before?: Before,
): MarkerPart | undefined {
  for (const labels of readJointLabels(line, start)) {
    const found = findNotation(line, labels, before);
    if (!found) continue;
    const [first, ...others] = labels.counts.filter(({ kind }) => isAllowed(kind) && found.kinds.includes(kind));
    if (first) return { start, end: found.end, notation: found.name, counts: [first, ...others] };
  }
  return undefined;
}
