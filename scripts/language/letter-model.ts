import { letterSequences } from '../../src/ingest/text/language-word.ts';

/** A word with what is to be learnt of it: how French it is (1) or Dutch (0), and how much it counts. */
export interface Example {
  readonly word: string;
  readonly target: number;
  readonly weight: number;
}

const settings = {
  /** A sequence of letters in fewer words than this tells about those words, not about the language. */
  fewestWords: 80,
  /** Weights below this are set to nothing half-way, and the others learn on. */
  smallestWeight: 0.12,
  rounds: 6,
  rate: 0.15,
} as const;

/**
 * Learns what each sequence of letters says for French (positive) or Dutch (negative), in natural log-odds, by logistic
 * regression with AdaGrad steps. The order of the examples is shuffled by a generator of fixed seed: the same examples
 * give the same weights.
 */
export function learnLetterWeights(examples: readonly Example[]): Map<string, number> {
  const index = indexSequences(examples);
  const rows = examples.map((example) => ({
    ...example,
    ids: letterSequences(example.word).flatMap((sequence) => index.get(sequence) ?? []),
  }));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1);
  const dropped = new Uint8Array(index.size);
  const random = seededRandom(12345);
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(rows, random);
    for (const { ids, target, weight } of rows) {
      const odds = ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
      const slope = (1 / (1 + Math.exp(-odds)) - target) * weight;
      for (const id of ids) {
        if (dropped[id] === 1) continue;
        const square = (squares[id] ?? 1) + slope * slope;
        squares[id] = square;
        weights[id] = (weights[id] ?? 0) - (settings.rate / Math.sqrt(square)) * slope;
      }
    }
    if (round === settings.rounds / 2) {
      weights.forEach((weight, id) => {
        if (Math.abs(weight) >= settings.smallestWeight) return;
        dropped[id] = 1;
        weights[id] = 0;
      });
    }
  }
  return new Map([...index].map(([sequence, id]) => [sequence, weights[id] ?? 0] as const).filter(([, w]) => w !== 0));
}

function indexSequences(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of examples) {
    for (const sequence of new Set(letterSequences(word))) counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
  }
  const index = new Map<string, number>();
  for (const [sequence, count] of counts) if (count >= settings.fewestWords) index.set(sequence, index.size);
  return index;
}

function shuffle(items: unknown[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other], items[last]];
  }
}

/** A linear congruential generator: numbers from 0 up to, not including, 1. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
