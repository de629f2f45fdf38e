import type { Span } from '../block.ts';
import type { LabelKind } from '../marks/label.ts';

/** Points that count on: `1)`, `2)`, `3)`, or `a)`, `b)` in one of these. */
export interface Numbering {
  readonly kind: LabelKind;
  readonly notation: string;
  readonly points: FoundPoint[];
  /** The numbers that its points have so far. */
  readonly used: Set<number>;
}

/** A point that was found, before it is known whether its numbering is believed. */
export interface FoundPoint {
  readonly numbering: Numbering;
  readonly values: readonly [number, ...number[]];
  /** Whether the numbers before it led to it: no number was left out, and none came again. */
  readonly isNext: boolean;
  /** The index of the line that it begins on, and its marker there. */
  readonly line: number;
  readonly marker: Span;
  /** On how many lines its number stands: two where `2.a)` and `2.b)` stand on two. */
  mentions: number;
}

/** Where a line stands: in which points, outer first, and which of these begin on it. */
export interface PlacedLine {
  readonly path: readonly FoundPoint[];
  readonly opened: readonly FoundPoint[];
}

/** The last number reached. */
export function lastOf({ used }: Numbering): number {
  return Math.max(0, ...used);
}

/** The number expected next: the smallest that is missing, which is the one after the last unless a joint point left one out. */
export function nextOf({ used }: Numbering): number {
  let next = 1;
  while (used.has(next)) next += 1;
  return next;
}
