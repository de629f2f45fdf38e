import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A sequence of draws that its seed decides. */
export interface Random {
  /** An integer from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** A number from 0, below 1. */
  fraction(): number;
  /** @param probability - from 0 to 1 */
  chance(probability: number): boolean;
  /** @throws RangeError when there is nothing to choose from */
  pick<T>(items: readonly T[]): T;
  /**
   * An index into a list that is sorted by frequency, by the law of Zipf and Mandelbrot: what has rank r, from 0, comes in
   * proportion to 1 / (r + offset).
   *
   * @param offset - how little the first lead: by default as nouns do, none of which leads by far
   */
  rank(size: number, offset?: number): number;
}

const offsetOfNouns = 20;

/**
 * Begins a sequence of draws. Each subject of the archive has one of its own, named by its key, so that none depends on
 * what was drawn for another.
 *
 * @param seed - of the archive
 * @param key - what the draws are for, as `'reply', '5-8916'`
 */
export function createRandom(seed: number, ...key: readonly (string | number)[]): Random {
  const generator = xoroshiro128plus(hash(`${seed} ${key.join(' ')}`));
  const fraction = (): number => uniformFloat32(generator);
  const int = (min: number, max: number): number => uniformInt(generator, min, max);
  return {
    int,
    fraction,
    chance: (probability) => fraction() < probability,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('Unexpected empty list, expected something to choose from');
      return pickAt(items, int(0, items.length - 1));
    },
    rank: (size, offset = offsetOfNouns) => {
      const spread = (size + offset) / offset;
      return Math.min(size - 1, Math.floor(offset * spread ** fraction() - offset));
    },
  };
}

function pickAt<T>(items: readonly T[], index: number): T {
  const [item] = items.slice(index, index + 1);
  if (item === undefined) throw new RangeError(`Unexpected index ${index}, expected one below ${items.length}`);
  return item;
}

/** A 32-bit number that a text decides: FNV-1a, its bits mixed once more, as the generator wants unlike seeds. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
