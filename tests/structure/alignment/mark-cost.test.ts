import { describe, expect, it } from 'vitest';
import { evidence, weighMarks } from '../../../src/structure/alignment/mark-cost.ts';
import { readUnit } from '../../../src/structure/alignment/read-unit.ts';
import { toRuns } from '../../../src/structure/alignment/runs.ts';
import type { MarkKind } from '../../../src/structure/alignment/unit.ts';
import { realPairs } from './real-texts.ts';

/** Of the marks that 5-8900 has in both languages: how often they stand in a paragraph, and in its counterpart, too. */
function agreementIn(kind: MarkKind): { shared: number; all: number } {
  const units = realPairs.map(({ fr, nl }) => ({ fr: readUnit(fr).marks[kind], nl: readUnit(nl).marks[kind] }));
  const inFrench = new Set(units.flatMap(({ fr }) => [...fr]));
  const inBoth = new Set(units.flatMap(({ nl }) => [...nl]).filter((mark) => inFrench.has(mark)));
  const all = units.flatMap(({ fr, nl }) => [...fr.union(nl)].filter((mark) => inBoth.has(mark)));
  const shared = units.flatMap(({ fr, nl }) => [...fr.intersection(nl)]);
  return { shared: shared.length, all: all.length };
}

describe('what marks are worth', () => {
  it.each(['figures', 'names'] as const)('is how often %s of 5-8900 stand in both languages', (kind) => {
    const { shared, all } = agreementIn(kind);
    expect(all).toBeGreaterThan(10);
    expect(evidence[kind].agreement).toBeCloseTo((shared + 1) / (all + 2), 2);
  });

  it('is less of stems than it would be there: words look alike by chance, too', () => {
    const { shared, all } = agreementIn('stems');
    expect(all).toBe(80);
    expect(shared).toBe(61);
    expect(evidence.stems.agreement).toBeLessThan(shared / all);
  });
});

describe('the cost of a pair', () => {
  const runs = (paragraphs: readonly string[]) => toRuns(paragraphs.map(readUnit), []);
  /** Of the first paragraphs. */
  const costIn = (fr: readonly string[], nl: readonly string[]): number => weighMarks(runs(fr), runs(nl))(0, 0);
  const rest = Array.from({ length: 20 }, () => 'Rien.');

  it('is less where it shares a mark', () => {
    expect(costIn(['Les 12 étangs.'], ['De 12 vijvers.'])).toBeLessThan(0);
    expect(costIn(['Brumasil gèle.'], ['Brumasil vriest.'])).toBeLessThan(0);
    expect(costIn(['La prévention.'], ['De preventie.'])).toBeLessThan(0);
    expect(costIn(['Les étangs gèlent.'], ['De vijvers bevriezen.'])).toBeCloseTo(0);
  });

  it('is the less the rarer the mark is', () => {
    const often = Array.from({ length: 20 }, () => 'Brumasil.');
    expect(costIn(['Brumasil.', ...rest], ['Brumasil.', ...rest])).toBeLessThan(
      costIn(['Brumasil.', ...often], ['Brumasil.', ...often]),
    );
  });

  it('is more for a figure that the other language does not have; a name can be translated', () => {
    expect(costIn(['Les 12 étangs.'], ['De vijvers.'])).toBeGreaterThan(0);
    expect(costIn(['Les étangs.'], ['De 12 vijvers.'])).toBeGreaterThan(0);
    expect(costIn(['Les Étangs de Bruges.'], ['De vijvers van Brugge.'])).toBeCloseTo(0);
    expect(costIn(['Les 2 étangs.'], ['De twee vijvers.'])).toBeCloseTo(0);
  });

  it('is more for a name that stands elsewhere in the other language', () => {
    expect(costIn(['Brumasil.', 'Rien.'], ['Niets.', 'Brumasil.'])).toBeGreaterThan(0);
  });

  it('is no more for a table that is lacking than for three of its figures', () => {
    expect(costIn(['Voici 11, 22, 33, 44, 55.'], ['Ziehier.'])).toBe(costIn(['Voici 11, 22, 33.'], ['Ziehier.']));
  });

  it('is that of all paragraphs of a run, of which each mark counts once', () => {
    const [fr, nl] = [runs(['Brumasil gèle.', 'Brumasil fond.']), runs(['Brumasil.'])];
    expect(weighMarks(fr, nl)(fr.indexOf(0, 2), 0)).toBe(weighMarks(fr, nl)(0, 0));
  });
});
