import { bilingualWeights, evidenceWeight, featureWeights } from './language-seam-weights.ts';
import type { Seam } from './language-seams.ts';

/** The likeliest seam of a line. Both odds are natural logarithms. */
export interface SeamChoice {
  readonly seam: Seam;
  /** The odds of this seam against all others together. */
  readonly odds: number;
  /** The odds that the line holds two languages at all. */
  readonly bilingual: number;
  /** What these odds are drawn from, in the order of {@link bilingualWeights}. */
  readonly showing: readonly number[];
}

/** Chooses among the seams of a line by the sum of their weighted features: a log-linear model. */
export function chooseSeam(seams: readonly Seam[]): SeamChoice | undefined {
  const scores = seams.map((seam) => evidenceWeight * (seam.before - seam.after) + structureOf(seam));
  const best = scores.reduce((most, score, index) => (score > (scores[most] ?? -Infinity) ? index : most), 0);
  const seam = seams[best];
  const top = scores[best];
  if (seam === undefined || top === undefined) return undefined;
  const others = scores.reduce((sum, score, index) => (index === best ? sum : sum + Math.exp(score - top)), 0);
  const showing = showingOf(seam);
  return { seam, odds: -Math.log(others), bilingual: weigh(showing), showing };
}

function structureOf({ features }: Seam): number {
  return featureWeights.reduce((sum, [feature, weight]) => sum + weight * features[feature], 0);
}

function showingOf(seam: Seam): number[] {
  const { support, structure, shared } = bilingualWeights;
  const least = Math.min(seam.before, -seam.after);
  return [
    1,
    Math.max(support.least, Math.min(support.most, least)),
    Math.max(structure.least, structureOf(seam)),
    Math.min(shared.most, seam.shared),
  ];
}

function weigh(showing: readonly number[]): number {
  return Object.values(bilingualWeights).reduce((sum, { weight }, index) => sum + weight * (showing[index] ?? 0), 0);
}
