/** One choice to learn from: the features of each candidate, which of them is right, and how much the choice counts. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[];
  readonly right: number;
  readonly weight: number;
}

const settings = { rounds: 300, rate: 0.2 } as const;

/**
 * Fits the weights of a log-linear model to choices, by gradient descent with AdaGrad steps from `expected`, towards
 * which a Gaussian prior of unit variance draws the weights that the choices do not settle.
 */
export function fitChoices(choices: readonly Choice[], expected: readonly number[]): number[] {
  const weights = [...expected];
  const squares = expected.map(() => 1e-6);
  for (let round = 0; round < settings.rounds; round++) {
    const slopes = weights.map((weight, index) => weight - (expected[index] ?? 0));
    for (const { candidates, right, weight } of choices) {
      const chances = softmax(candidates.map((candidate) => dot(candidate, weights)));
      candidates.forEach((candidate, index) => {
        const off = weight * ((chances[index] ?? 0) - (index === right ? 1 : 0));
        if (Math.abs(off) < 1e-9) return;
        candidate.forEach((value, feature) => (slopes[feature] = (slopes[feature] ?? 0) + off * value));
      });
    }
    slopes.forEach((slope, index) => {
      const square = (squares[index] ?? 0) + slope * slope;
      squares[index] = square;
      weights[index] = (weights[index] ?? 0) - (settings.rate / Math.sqrt(square)) * slope;
    });
  }
  return weights;
}

/** The index of the candidate with the highest score. */
export function choose(candidates: readonly (readonly number[])[], weights: readonly number[]): number {
  const scores = candidates.map((candidate) => dot(candidate, weights));
  return scores.indexOf(Math.max(...scores));
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
