import { hash } from './random.ts';

/** What there is to choose from, with the share of the whole that each is to have; the shares add up to 1. */
export type Shares<T> = readonly (readonly [choice: T, share: number])[];

/**
 * Square roots of primes: multiples of one, without their whole part, fall evenly over the unit interval, and those of
 * two of them have nothing to do with each other.
 */
const steps = {
  'asker-count': Math.SQRT2,
  fate: Math.sqrt(3),
  pages: Math.sqrt(5),
  'series-size': Math.sqrt(7),
  'reply-form': Math.sqrt(11),
  'reply-length': Math.sqrt(13),
  peculiarity: Math.sqrt(17),
  'resubmitted-size': Math.sqrt(19),
  'early-capture': Math.sqrt(23),
  letters: Math.sqrt(29),
  version: Math.sqrt(31),
  addition: Math.sqrt(37),
  mark: Math.sqrt(41),
} as const;
export type Aspect = keyof typeof steps;

/**
 * Chooses for the nth of many, so that every stretch of them has the shares asked for, rare choices included: what comes
 * once in two hundred is there among any five hundred, whatever the seed.
 *
 * @param ordinal - of what is chosen for, counted on through the archive
 */
export function chooseByShare<T>(shares: Shares<T>, seed: number, aspect: Aspect, ordinal: number): T {
  const start = (hash(`${seed} ${aspect}`) >>> 0) / 2 ** 32;
  return chooseBy(shares, (start + ordinal * steps[aspect]) % 1);
}

/** Chooses what a point of the unit interval falls on. @param point - from 0, below 1 */
export function chooseBy<T>(shares: Shares<T>, point: number): T {
  let left = point;
  for (const [choice, share] of shares) {
    if (left < share) return choice;
    left -= share;
  }
  const last = shares.at(-1);
  if (!last) throw new RangeError('Unexpected empty table of shares, expected one choice at least');
  return last[0];
}
