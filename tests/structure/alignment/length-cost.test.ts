import { describe, expect, it } from 'vitest';
import { lengthCost, variance } from '../../../src/structure/alignment/length-cost.ts';
import { realPairs } from './real-texts.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the lengths of translations', () => {
  const lengths = realPairs.map(({ fr, nl }) => ({ fr: fr.length, nl: nl.length }));

  it('are the same in the paragraphs of 5-8900, one with another', () => {
    expect(lengths).toHaveLength(19);
    expect(sum(lengths.map(({ nl }) => nl)) / sum(lengths.map(({ fr }) => fr))).toBeCloseTo(1, 1);
  });

  it('vary by the mean of how they do in 5-8900 and of how they did for Gale and Church', () => {
    const squares = lengths.map(({ fr, nl }) => (fr - nl) ** 2 / ((fr + nl) / 2));
    expect(variance).toBeCloseTo(Math.sqrt((sum(squares) / (lengths.length - 1)) * 6.8), 1);
  });
});

describe('lengthCost', () => {
  it('is nothing where both are as long', () => {
    expect(lengthCost(1000, 1000)).toBe(0);
  });

  it('grows with the difference, and is the less of the longer words', () => {
    expect(lengthCost(200, 100)).toBeGreaterThan(lengthCost(200, 150));
    expect(lengthCost(20, 30)).toBeLessThan(lengthCost(200, 300));
    expect(lengthCost(20, 30)).toBeGreaterThan(lengthCost(1020, 1030));
  });

  it('is the same whichever language is the longer', () => {
    expect(lengthCost(100, 230)).toBe(lengthCost(230, 100));
  });
});
