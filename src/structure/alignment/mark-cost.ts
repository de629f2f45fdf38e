import type { Sides } from './landmarks.ts';
import type { Runs } from './runs.ts';
import { markKinds, type MarkKind } from './unit.ts';

/** What marks of a kind are worth as evidence. */
export interface MarkEvidence {
  /** How often a mark that both languages have somewhere stands in the translation of the words that it stands in. */
  readonly agreement: number;
  /** Whether a mark speaks against a pair, too, when the other language has it nowhere: a figure is kept, a name translated. */
  readonly isKept: (mark: string) => boolean;
}

/**
 * Figures and names by the rule of succession from 5-8900, where all 18 figures and all 32 names that both languages have
 * stand in the same paragraphs. So do 61 of 80 stems; but words look alike by chance, too, and of other texts more do.
 */
export const evidence: Readonly<Record<MarkKind, MarkEvidence>> = {
  figures: { agreement: 19 / 20, isKept: (mark) => mark.length > 1 },
  names: { agreement: 33 / 34, isKept: () => false },
  stems: { agreement: 1 / 2, isKept: () => false },
};

/** As if so many paragraphs more without any of the marks stood in each language: two that share one are no chance. */
const otherParagraphs = 10;

/** Marks are dropped together, a table or a sentence of them: more than so many weigh no more. */
const mostMissed = 3;

/** What it costs to take a run of each language for the other's translation; less than 0 where they share marks. */
export type MarkCost = (fr: number, nl: number) => number;

/** Weighs runs by what they print alike: a mark is worth the more the rarer it is, a name in every paragraph says little. */
export function weighMarks(fr: Runs, nl: Runs): MarkCost {
  const costs = markKinds.map((kind) => weighKind(kind, fr, nl));
  return (one, other) => costs.reduce((sum, costOf) => sum + costOf(one, other), 0);
}

function weighKind(kind: MarkKind, fr: Runs, nl: Runs): MarkCost {
  const { agreement } = evidence[kind];
  const width = nl.lengths.length;
  const marks = { fr: new Float64Array(fr.lengths.length), nl: new Float64Array(width) };
  const [shared, gains] = [new Float64Array(fr.lengths.length * width), new Float64Array(fr.lengths.length * width)];
  for (const holders of holdersOf(kind, fr, nl)) {
    const [french, dutch] = [fr.around(holders.fr), nl.around(holders.nl)];
    for (const run of french) add(marks.fr, run, 1);
    for (const run of dutch) add(marks.nl, run, 1);
    const chance = Math.max(shareOf(holders.fr, fr), shareOf(holders.nl, nl));
    const gain = Math.max(0, Math.log(agreement / chance));
    for (const one of french) {
      for (const other of dutch) {
        add(shared, one * width + other, 1);
        add(gains, one * width + other, gain);
      }
    }
  }
  const costOfMissed = -Math.log(1 - agreement);
  return (one, other) => {
    const at = one * width + other;
    const costOf = (count: number): number => Math.min(count - (shared[at] ?? 0), mostMissed) * costOfMissed;
    return -(gains[at] ?? 0) + costOf(marks.fr[one] ?? 0) + costOf(marks.nl[other] ?? 0);
  };
}

/** The indexes of the units in which each mark of a kind stands, of those that say anything: most stand in one language only. */
function holdersOf(kind: MarkKind, fr: Runs, nl: Runs): Sides<readonly number[]>[] {
  const { isKept } = evidence[kind];
  const french = unitsByMark(kind, fr, () => true);
  const dutch = unitsByMark(kind, nl, (mark) => french.has(mark) || isKept(mark));
  return [
    ...french.entries().flatMap(([mark, units]) => {
      const others = dutch.get(mark);
      return others || isKept(mark) ? [{ fr: units, nl: others ?? [] }] : [];
    }),
    ...dutch.entries().flatMap(([mark, units]) => (french.has(mark) ? [] : [{ fr: [], nl: units }])),
  ];
}

function unitsByMark(kind: MarkKind, { units }: Runs, isSought: (mark: string) => boolean): Map<string, number[]> {
  const byMark = new Map<string, number[]>();
  for (const [index, { marks }] of units.entries()) {
    for (const mark of marks[kind]) {
      const known = byMark.get(mark);
      if (known) known.push(index);
      else if (isSought(mark)) byMark.set(mark, [index]);
    }
  }
  return byMark;
}

/** In which share of the paragraphs a mark stands. */
function shareOf(holders: readonly number[], { units }: Runs): number {
  return holders.length / (units.length + otherParagraphs);
}

function add(values: Float64Array, at: number, value: number): void {
  values[at] = (values[at] ?? 0) + value;
}
