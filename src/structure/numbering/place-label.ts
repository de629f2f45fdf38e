import type { Foresight } from './foresight.ts';
import type { Count } from '../marks/joint-labels.ts';
import type { MarkerPart } from '../marks/marker.ts';
import type { LeadIn } from './lead-in.ts';
import { startsNumbering } from './start-numbering.ts';
import { lastOf, nextOf, type FoundPoint, type Numbering } from './numbering.ts';

/** A label, and what is known where it stands. */
export interface LabelPlace {
  readonly part: MarkerPart;
  /** The level that follows in the same marker: `a)` of `2.a)`. */
  readonly inner: MarkerPart | undefined;
  /** The how manieth level it is of all markers of the text. */
  readonly order: number;
  /** The points that are open, outer first, and how many of them stay so, for the label stands inside. */
  readonly open: readonly FoundPoint[];
  readonly floor: number;
  /** What the line before does, which begins no point: `Mes questions sont les suivantes :`. */
  readonly leadIn: LeadIn | undefined;
  readonly ahead: Foresight;
  /** For a kind of label and a notation the last number that a numbering can begin with, where it is not 1. */
  readonly starts: ReadonlyMap<string, number>;
}

/** What a label does: it opens a point at a level, in an open numbering or in a new one; or it names an open point again. */
export type Placed =
  | { readonly kind: 'again'; readonly level: number }
  | {
      readonly kind: 'opens';
      readonly level: number;
      readonly count: Count;
      readonly numbering: Numbering | undefined;
    };

export type Rule = (place: LabelPlace) => Placed | undefined;

/** So many numbers can be left out at once. */
const widestGap = 2;

/** What a label does where it stands; `undefined` when it is no label but words of the text. The first rule that says something decides. */
export function placeLabel(place: LabelPlace): Placed | undefined {
  for (const rule of rules) {
    const placed = rule(place);
    if (placed) return placed;
  }
  return undefined;
}

/** `2.b)` behind `2.a)`: the point 2 is open. */
const namesAgain: Rule = ({ part, inner, open, floor }) => {
  const level = open.findLastIndex(({ numbering, values }, at) => {
    const [first, ...others] = values;
    const isSame = numbering.notation === part.notation && others.length === 0;
    return at >= floor && isSame && part.counts.some((count) => count.kind === numbering.kind && isOnly(count, first));
  });
  if (level < 0 || !inner) return undefined;
  const within = open[level + 1]?.numbering;
  const continues = inner.counts.some(({ kind, values: [first] }) => {
    if (!within) return first === 1;
    return kind === within.kind && first > lastOf(within) && first <= lastOf(within) + 1 + widestGap;
  });
  return continues ? { kind: 'again', level } : undefined;
};

/** `3)` behind `2)`; after `1 et 3.`, `2.` */
const countsOn: Rule = (place) =>
  findOpen(place, (numbering, { values: [first] }) => {
    const isNext = first === lastOf(numbering) + 1 || first === nextOf(numbering);
    return isNext && numbering.notation === place.part.notation;
  });

/** `3.` behind `2)`, where no `3)` follows. */
const countsOnOtherwise: Rule = (place) =>
  findOpen(place, (numbering, { kind, values: [first] }) => {
    const { ahead, order, part } = place;
    if ([part.notation, numbering.notation].includes('bare') || first !== lastOf(numbering) + 1) return false;
    return !ahead.comes({ kind, notation: numbering.notation, order }, first);
  });

/** `4.` behind `2.`, when no `3.` follows; `2.` behind `2.`, when `3.` follows; `3 et 4.` behind `3.` */
const missesOrRepeats: Rule = (place) =>
  findOpen(place, (numbering, { kind, values }) => {
    const { part, ahead, order } = place;
    const { notation } = numbering;
    if (notation !== part.notation || notation === 'bare') return false;
    const [first] = values;
    const last = lastOf(numbering);
    if (first <= last)
      return values.some((value) => value > last) || ahead.next({ kind, notation, order }) === last + 1;
    return first <= last + 1 + widestGap && !ahead.comes({ kind, notation, order }, last + 1);
  });

const rules: readonly Rule[] = [namesAgain, countsOn, countsOnOtherwise, startsNumbering, missesOrRepeats];

/** The innermost open numbering of the label's kind that a label fits. */
function findOpen(
  { part, open, floor }: LabelPlace,
  fits: (numbering: Numbering, count: Count) => boolean,
): Placed | undefined {
  for (let level = open.length - 1; level >= floor; level -= 1) {
    const numbering = open[level]?.numbering;
    const count = numbering && part.counts.find((each) => each.kind === numbering.kind && fits(numbering, each));
    if (count) return { kind: 'opens', level, count, numbering };
  }
  return undefined;
}

function isOnly({ values }: Count, value: number): boolean {
  return values.length === 1 && values[0] === value;
}
