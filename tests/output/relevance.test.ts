import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureRelevance } from '../../src/bench/relevance/measure-relevance.ts';
import { sharesOf } from '../../src/bench/relevance/relevance-table.ts';
import { synthesizeArchive } from '../../src/synthesize/synthesize-archive.ts';
import { synthesizedPlan } from '../setup/synthesized-site.ts';
import { synthesizedSite } from './built-sites.ts';

const { directory } = synthesizedSite;
const questions = [...synthesizeArchive(synthesizedPlan)]
  .map(({ question }) => question)
  .filter(({ questionNumber }) => existsSync(join(directory, questionNumber)));
const results = await measureRelevance(directory, questions);
const kinds = [...Map.groupBy(results, ({ kind }) => kind)];

describe('what a search finds of what is known to be right', () => {
  it('is asked in both languages, by forty queries at least', () => {
    expect(results.length).toBeGreaterThanOrEqual(40);
    for (const locale of ['fr', 'nl']) {
      expect(results.filter((result) => result.locale === locale).length).toBeGreaterThanOrEqual(20);
    }
    expect(results.filter(({ right }) => right.length === 0)).toStrictEqual([]);
  });

  it('stands first for nine queries in ten, and among the first five for nineteen in twenty', () => {
    const { first, inFive } = sharesOf(results, 'own');
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(inFive).toBeGreaterThanOrEqual(0.95);
  });

  it.each(kinds)(
    'for %s is among the first five at least as often as by Pagefind alone, and as much is found',
    (_, of) => {
      const [own, plain] = [sharesOf(of, 'own'), sharesOf(of, 'plain')];
      expect(own.inFive).toBeGreaterThanOrEqual(plain.inFive);
      expect(own.found).toBeGreaterThanOrEqual(plain.found);
    },
  );

  it('stands first more often than by Pagefind alone', () => {
    expect(sharesOf(results, 'own').first).toBeGreaterThan(sharesOf(results, 'plain').first);
  });
});
