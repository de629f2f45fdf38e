import type { Structure } from '../block.ts';
import { alignUnits } from './align-units.ts';
import type { Bead } from './bead.ts';
import { findLandmarks } from './find-landmarks.ts';
import type { Anchor, Landmarks } from './landmarks.ts';
import { readUnit } from './read-unit.ts';
import { ordinalsAfter } from './row-notation.ts';
import { toRules } from './stretch-rules.ts';

/**
 * Paragraphs that say the same, by their ordinals: one of each language as a rule, two of one language where the other
 * does not part them, all of several points that the other language prints in one paragraph. A paragraph without a
 * counterpart stands alone.
 */
export interface AlignedRow {
  readonly fr: readonly number[];
  readonly nl: readonly number[];
}

/**
 * Aligns the paragraphs of a text with those of its other language. Each paragraph of either stands in one row, and rows
 * follow the order of both texts. The same two texts give the same rows; nothing is thrown.
 *
 * 1. Points of the same number, and services, are the same in both: they cut the texts into stretches
 *    (`find-landmarks.ts`), and words in different points are never each other's translation (`stretch-rules.ts`).
 * 2. A stretch is aligned by the method of Gale and Church (`align-units.ts`): by lengths (`length-cost.ts`), improved by
 *    what both languages print alike (`mark-cost.ts`).
 *
 * @param fr - the text in French
 * @param nl - the same question or reply in Dutch
 */
export function alignTexts(fr: Structure, nl: Structure): readonly AlignedRow[] {
  const landmarks = findLandmarks(fr, nl);
  return toStretches(landmarks.anchors, fr.text.length, nl.text.length)
    .flatMap((stretch) => alignStretch(stretch, fr, nl, landmarks))
    .map(({ frStart, frEnd, nlStart, nlEnd }) => ({
      fr: ordinalsAfter(frStart, frEnd - frStart),
      nl: ordinalsAfter(nlStart, nlEnd - nlStart),
    }));
}

/** The stretches between cuts, as long as anything stands in them. */
function toStretches(anchors: readonly Anchor[], frCount: number, nlCount: number): Bead[] {
  const starts = [{ fr: 0, nl: 0 }, ...anchors.filter(({ isCut }) => isCut)];
  const stretches = starts.map(({ fr, nl }, index) => {
    const next = starts[index + 1] ?? { fr: frCount, nl: nlCount };
    return { frStart: fr, frEnd: next.fr, nlStart: nl, nlEnd: next.nl };
  });
  return stretches.filter(({ frStart, frEnd, nlStart, nlEnd }) => frEnd > frStart || nlEnd > nlStart);
}

/** So many paragraphs of a language are compared at once: what a long table would cost grows with the square of its rows. */
const mostAtOnce = 200;

/** The beads of a stretch. Of one that is too long the first paragraphs are aligned, the first half of them kept, and so on. */
function alignStretch(stretch: Bead, fr: Structure, nl: Structure, landmarks: Landmarks): readonly Bead[] {
  const beads: Bead[] = [];
  for (let rest = stretch; ;) {
    const { frStart, nlStart } = rest;
    const [frEnd, nlEnd] = [Math.min(rest.frEnd, frStart + mostAtOnce), Math.min(rest.nlEnd, nlStart + mostAtOnce)];
    const aligned = alignAtOnce({ frStart, frEnd, nlStart, nlEnd }, fr, nl, landmarks);
    if (frEnd === rest.frEnd && nlEnd === rest.nlEnd) return [...beads, ...aligned];
    const [frHalf, nlHalf] = [frStart + mostAtOnce / 2, nlStart + mostAtOnce / 2];
    const kept = aligned.filter((bead, index) => index === 0 || (bead.frEnd <= frHalf && bead.nlEnd <= nlHalf));
    beads.push(...kept);
    const last = kept.at(-1) ?? rest;
    rest = { ...rest, frStart: last.frEnd, nlStart: last.nlEnd };
  }
}

/** The beads of a stretch. One paragraph of each language in which the same point begins needs no comparing. */
function alignAtOnce(stretch: Bead, fr: Structure, nl: Structure, landmarks: Landmarks): readonly Bead[] {
  const { frStart, frEnd, nlStart, nlEnd } = stretch;
  const isOnePoint = landmarks.anchors.some((anchor) => anchor.fr === frStart && anchor.nl === nlStart);
  if (frEnd - frStart === 1 && nlEnd - nlStart === 1 && isOnePoint) return [stretch];
  const beads = alignUnits(
    fr.text.slice(frStart, frEnd).map(readUnit),
    nl.text.slice(nlStart, nlEnd).map(readUnit),
    toRules(stretch, landmarks),
  );
  return beads.map((bead) => ({
    frStart: frStart + bead.frStart,
    frEnd: frStart + bead.frEnd,
    nlStart: nlStart + bead.nlStart,
    nlEnd: nlStart + bead.nlEnd,
  }));
}
