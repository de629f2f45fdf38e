import { describe, expect, it } from 'vitest';
import { createRemainingTime } from '../../src/build/remaining-time.ts';

/** What is said at the end of work that took its steps at given times, in seconds. */
function remainingAfter(total: number, steps: readonly (readonly [second: number, done: number])[], now?: number) {
  const remaining = createRemainingTime(total);
  for (const [second, done] of steps) remaining.note(second * 1_000, done);
  const left = remaining.at((now ?? steps.at(-1)?.[0] ?? 0) * 1_000);
  return left === undefined ? undefined : left / 1_000;
}

const evenly = (from: number, seconds: number, perSecond: number, done = 0) =>
  Array.from({ length: seconds + 1 }, (_, index) => [from + index, done + index * perSecond] as const);

describe('the time that is left', () => {
  it('is not known before the work has gone for a moment, or without a total', () => {
    expect(remainingAfter(100, [])).toBeUndefined();
    expect(remainingAfter(100, [[1, 5]])).toBeUndefined();
    expect(
      remainingAfter(100, [
        [1, 5],
        [1.5, 9],
      ]),
    ).toBeUndefined();
    expect(createRemainingTime(undefined).at(60_000)).toBeUndefined();
  });

  it('is that of a steady pace', () => {
    expect(remainingAfter(1_000, evenly(0, 40, 10))).toBeCloseTo(60);
  });

  it('does not count the wait before the first step', () => {
    expect(remainingAfter(1_000, evenly(30, 20, 10))).toBeCloseTo(80);
  });

  it('follows a pace that changes', () => {
    const steps = [...evenly(0, 20, 1), ...evenly(21, 20, 50, 70)];
    expect(remainingAfter(2_000, steps)).toBeCloseTo((2_000 - 1_070) / 50, 0);
  });

  it('is counted down between two batches, and never below nothing', () => {
    const batches = [0, 10, 20, 30].map((second) => [second, second * 100] as const);
    expect(remainingAfter(10_000, batches)).toBeCloseTo(70);
    expect(remainingAfter(10_000, batches, 38)).toBeCloseTo(62);
    expect(remainingAfter(3_200, batches, 90)).toBe(0);
  });

  it('is that of a steady pace after any number of moments', () => {
    expect(remainingAfter(100_000, evenly(0, 5_000, 10))).toBeCloseTo(5_000, -1);
  });

  it('is that of the average where work goes by fits and starts', () => {
    let done = 0;
    const steps = evenly(0, 4_999, 0).map(([second]) => [second, (done += second % 200 < 100 ? 20 : 0)] as const);
    const left = remainingAfter(100_000, steps) ?? 0;
    expect(left / ((100_000 - done) / 10)).toBeGreaterThan(0.85);
    expect(left / ((100_000 - done) / 10)).toBeLessThan(1.15);
  });
});
