import type { Bead } from './bead.ts';
import { lengthCost } from './length-cost.ts';
import { weighMarks } from './mark-cost.ts';
import { toRuns } from './runs.ts';
import type { Unit } from './unit.ts';

/** What is known of units besides what they say. */
export interface AlignmentRules {
  /** What it costs that units say the same, or stand alone, besides what their words cost; infinite where that cannot be. */
  readonly costOf: (bead: Bead) => number;
  /** Beads of more than two units in a language, which are tried besides. */
  readonly longBeads: readonly Bead[];
}

const noRules: AlignmentRules = { costOf: () => 0, longBeads: [] };

/**
 * How many units of French and of Dutch a bead has, and how often. Paragraphs are kept by translators: the 19 of 5-8900
 * are all one to one. So the shares of Gale and Church, which are of sentences, are too large for the others; and a
 * unit stands alone rather than with a neighbour that does not need it.
 */
const shapes = [
  { fr: 2, nl: 2, chance: 0.00003 },
  { fr: 2, nl: 1, chance: 0.005 },
  { fr: 1, nl: 2, chance: 0.005 },
  { fr: 1, nl: 1, chance: 0.97 },
  { fr: 1, nl: 0, chance: 0.02 },
  { fr: 0, nl: 1, chance: 0.02 },
].map(({ fr, nl, chance }) => ({ fr, nl, cost: -Math.log(chance) }));
const costOfLongBead = -Math.log(0.001);

/** Sums that differ by less are equal: what is left of rounding. */
const tolerance = 1e-9;

/**
 * Aligns units of two languages so that beads cost the least together, by dynamic programming: each unit stands in one
 * bead, and none stands before one that it follows. Of ways that cost the same it is the one where units stand alone
 * the latest. It takes time in proportion to the product of both counts.
 */
export function alignUnits(fr: readonly Unit[], nl: readonly Unit[], rules = noRules): readonly Bead[] {
  const width = nl.length + 1;
  const costs = new Float64Array((fr.length + 1) * width).fill(Infinity);
  const last: (Bead | undefined)[] = [];
  const costOfWords = weighWords(fr, nl, rules.longBeads);
  const tryBead = (bead: Bead, costOfShape: number): void => {
    if (bead.frEnd > fr.length || bead.nlEnd > nl.length) return;
    const before = (costs[bead.frStart * width + bead.nlStart] ?? Infinity) + rules.costOf(bead);
    if (before === Infinity) return;
    const cost = before + costOfShape + costOfWords(bead);
    const at = bead.frEnd * width + bead.nlEnd;
    if (cost > (costs[at] ?? Infinity) + tolerance) return;
    costs[at] = cost;
    last[at] = bead;
  };
  costs[0] = 0;
  for (let frStart = 0; frStart <= fr.length; frStart += 1) {
    for (let nlStart = 0; nlStart <= nl.length; nlStart += 1) {
      for (const shape of shapes) {
        tryBead({ frStart, frEnd: frStart + shape.fr, nlStart, nlEnd: nlStart + shape.nl }, shape.cost);
      }
      for (const bead of rules.longBeads) {
        if (bead.frStart === frStart && bead.nlStart === nlStart) tryBead(bead, costOfLongBead);
      }
    }
  }
  return traceBack(fr.length, nl.length, (frEnd, nlEnd) => last[frEnd * width + nlEnd]);
}

/** What it costs to take the units of a bead for each other, by their lengths and marks; nothing where they stand alone. */
function weighWords(fr: readonly Unit[], nl: readonly Unit[], longBeads: readonly Bead[]): (bead: Bead) => number {
  const french = toRuns(
    fr,
    longBeads.map(({ frStart, frEnd }) => ({ start: frStart, end: frEnd })),
  );
  const dutch = toRuns(
    nl,
    longBeads.map(({ nlStart, nlEnd }) => ({ start: nlStart, end: nlEnd })),
  );
  const costOfMarks = weighMarks(french, dutch);
  return ({ frStart, frEnd, nlStart, nlEnd }) => {
    if (frStart === frEnd || nlStart === nlEnd) return 0;
    const [one, other] = [french.indexOf(frStart, frEnd), dutch.indexOf(nlStart, nlEnd)];
    return lengthCost(french.lengths[one] ?? 0, dutch.lengths[other] ?? 0) + costOfMarks(one, other);
  };
}

/** The beads from the start to the end. Where rules left no way, the units before stand alone. */
function traceBack(
  frCount: number,
  nlCount: number,
  lastBefore: (frEnd: number, nlEnd: number) => Bead | undefined,
): Bead[] {
  const beads: Bead[] = [];
  let [frEnd, nlEnd] = [frCount, nlCount];
  while (frEnd > 0 || nlEnd > 0) {
    const alone = nlEnd > 0 ? { frStart: frEnd, nlStart: nlEnd - 1 } : { frStart: frEnd - 1, nlStart: nlEnd };
    const bead = lastBefore(frEnd, nlEnd) ?? { ...alone, frEnd, nlEnd };
    beads.push(bead);
    [frEnd, nlEnd] = [bead.frStart, bead.nlStart];
  }
  return beads.reverse();
}
