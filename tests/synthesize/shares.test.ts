import { describe, expect, it } from 'vitest';
import { earlyCaptures } from '../../src/synthesize/captures.ts';
import { letterDamages } from '../../src/synthesize/damage.ts';
import { inSeries } from '../../src/synthesize/draw-replies.ts';
import { fates } from '../../src/synthesize/lifecycle.ts';
import { pageSets } from '../../src/synthesize/pages.ts';
import { askerCounts, peculiarities } from '../../src/synthesize/peculiarities.ts';
import { questionMarks } from '../../src/synthesize/point-marks.ts';
import { versions } from '../../src/synthesize/question-text.ts';
import { replyAdditions } from '../../src/synthesize/reply-additions.ts';
import { replyForms, replyLengths } from '../../src/synthesize/reply-text.ts';
import { resubmittedSizes } from '../../src/synthesize/resubmissions.ts';
import { seriesSizes } from '../../src/synthesize/askings.ts';
import { chooseByShare } from '../../src/synthesize/shares.ts';

const tables = {
  ...{ askerCounts, earlyCaptures, fates, inSeries, letterDamages, pageSets, peculiarities, questionMarks },
  ...{ replyAdditions, replyForms, replyLengths, resubmittedSizes, seriesSizes, versions },
};

describe('the shares of what there is to choose from', () => {
  it.each(Object.entries(tables))('%s add up to the whole', (_, table) => {
    expect(table.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  it.each([0, 1, 12_345])('hold in every stretch of five hundred, with seed %d', (seed) => {
    const shares = [
      ['often', 0.75],
      ['seldom', 0.24],
      ['rarely', 0.01],
    ] as const;
    for (const start of [0, 1_000, 29_500]) {
      const chosen = Array.from({ length: 500 }, (_, index) => chooseByShare(shares, seed, 'fate', start + index));
      const counts = shares.map(([choice]) => chosen.filter((each) => each === choice).length);
      for (const [index, [, share]] of shares.entries()) {
        expect(Math.abs((counts[index] ?? 0) - share * 500)).toBeLessThanOrEqual(4);
        expect(counts[index]).toBeGreaterThan(0);
      }
    }
  });

  it('are chosen otherwise with another seed, and for another aspect', () => {
    const chosen = (seed: number, aspect: 'fate' | 'pages') =>
      Array.from({ length: 40 }, (_, index) => chooseByShare(fates, seed, aspect, index));
    expect(chosen(1, 'fate')).not.toStrictEqual(chosen(2, 'fate'));
    expect(chosen(1, 'fate')).not.toStrictEqual(chosen(1, 'pages'));
    expect(chosen(1, 'fate')).toStrictEqual(chosen(1, 'fate'));
  });
});
