import type { Unit } from './unit.ts';

/** Units that follow each other, from one index up to another, that one excluded. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The runs of units of one language that a bead can have: each unit, each two neighbours, and some longer ones. */
export interface Runs {
  readonly units: readonly Unit[];
  /** Of each run how many characters it has. */
  readonly lengths: readonly number[];
  readonly indexOf: (start: number, end: number) => number;
  /** The runs in which one of these units stands, each once. */
  readonly around: (units: readonly number[]) => Iterable<number>;
}

/** The runs of units. @param longer - the runs of more than two units */
export function toRuns(units: readonly Unit[], longer: readonly Range[]): Runs {
  const { length } = units;
  const ranges = [
    ...units.map((_, start): Range => ({ start, end: start + 1 })),
    ...units.slice(1).map((_, start): Range => ({ start, end: start + 2 })),
    ...longer,
  ];
  const lengthOf = ({ start, end }: Range): number =>
    units.slice(start, end).reduce((sum, unit) => sum + unit.length, 0);
  const firstLonger = length + Math.max(length - 1, 0);
  const runsOf = units.map((_, unit) => [
    unit,
    ...(unit > 0 ? [length + unit - 1] : []),
    ...(unit < length - 1 ? [length + unit] : []),
    ...longer.flatMap(({ start, end }, index) => (unit >= start && unit < end ? [firstLonger + index] : [])),
  ]);
  return {
    units,
    lengths: ranges.map(lengthOf),
    indexOf: (start, end) => {
      if (end - start === 1) return start;
      if (end - start === 2) return length + start;
      return firstLonger + longer.findIndex((range) => range.start === start && range.end === end);
    },
    around: (held) => {
      const [only = 0] = held;
      return held.length === 1 ? (runsOf[only] ?? []) : new Set(held.flatMap((unit) => runsOf[unit] ?? []));
    },
  };
}
