import type { AlignmentRules } from './align-units.ts';
import type { Bead } from './bead.ts';
import type { Landmarks, Sides } from './landmarks.ts';

/** How often a point has lost its mark in one of the languages. */
const costOfLostMark = -Math.log(0.02);

/**
 * The rules of a stretch: paragraphs in which the same point begins stand together, and one in which another point begins
 * stands with paragraphs only in which none does.
 *
 * @param stretch - by the indexes of the texts; the rules are by those inside it
 */
export function toRules({ frStart, frEnd, nlStart, nlEnd }: Bead, { anchors, strays }: Landmarks): AlignmentRules {
  const [frCount, nlCount] = [frEnd - frStart, nlEnd - nlStart];
  const inside = anchors
    .map((anchor) => ({ fr: anchor.fr - frStart, nl: anchor.nl - nlStart }))
    .filter(({ fr, nl }) => fr >= 0 && nl >= 0 && fr < frCount && nl < nlCount);
  const clusters = toClusters(inside);
  const frStrays = Array.from(strays.fr, (index) => index - frStart).filter(
    (fr) => isIn(fr, 0, frCount) && !clusters.some((cluster) => isIn(fr, cluster.frStart, cluster.frEnd)),
  );
  const nlStrays = Array.from(strays.nl, (index) => index - nlStart).filter(
    (nl) => isIn(nl, 0, nlCount) && !clusters.some((cluster) => isIn(nl, cluster.nlStart, cluster.nlEnd)),
  );
  const whole = { frStart: 0, frEnd: frCount, nlStart: 0, nlEnd: nlCount };
  return {
    costOf: toCost(inside, { fr: frStrays, nl: nlStrays }),
    // The cell of a table, whose paragraphs run together, has one where the other language can have any number.
    longBeads: [...clusters, ...(frCount === 1 || nlCount === 1 ? [whole] : [])].filter(isLong),
  };
}

type Pair = Sides<number>;

function toCost(anchors: readonly Pair[], strays: Sides<readonly number[]>): AlignmentRules['costOf'] {
  if (anchors.length + strays.fr.length + strays.nl.length === 0) return () => 0;
  return ({ frStart, frEnd, nlStart, nlEnd }) => {
    const hasAnchor = anchors.some(({ fr }) => isIn(fr, frStart, frEnd));
    if (anchors.some(({ fr, nl }) => isIn(fr, frStart, frEnd) !== isIn(nl, nlStart, nlEnd))) return Infinity;
    if (frStart === frEnd || nlStart === nlEnd) return 0;
    const french = strays.fr.filter((index) => isIn(index, frStart, frEnd));
    const dutch = strays.nl.filter((index) => isIn(index, nlStart, nlEnd));
    const count = french.length + dutch.length;
    if (count === 0) return 0;
    return hasAnchor || (french.length > 0 && dutch.length > 0) ? Infinity : count * costOfLostMark;
  };
}

/** Paragraphs that stand together because the same points begin in them, as few of each language as can be. */
function toClusters(anchors: readonly Pair[]): Bead[] {
  const clusters: Bead[] = [];
  for (const { fr, nl } of anchors) {
    const last = clusters.at(-1);
    const goesOn = last !== undefined && (fr < last.frEnd || nl < last.nlEnd);
    const { frStart, nlStart } = goesOn ? last : { frStart: fr, nlStart: nl };
    if (goesOn) clusters.pop();
    clusters.push({ frStart, frEnd: fr + 1, nlStart, nlEnd: nl + 1 });
  }
  return clusters;
}

function isIn(index: number, start: number, end: number): boolean {
  return index >= start && index < end;
}

function isLong({ frStart, frEnd, nlStart, nlEnd }: Bead): boolean {
  return frEnd - frStart > 2 || nlEnd - nlStart > 2;
}
