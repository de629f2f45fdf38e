import { formatTable } from '../record.ts';
import { formatFigures } from '../spread.ts';
import type { ArchiveResult } from './measure-archives.ts';
import { growthOf, stepsOf } from './site-figures.ts';
import type { StepKind } from './site-step.ts';

/** What budgets are compared with. */
export interface BudgetedResult {
  readonly smallest: ArchiveResult;
  readonly largest: ArchiveResult;
}

/** What an archive of 30,000 questions may cost on two processors. */
interface Budget {
  readonly name: string;
  readonly unit: string;
  readonly most: number;
  readonly decimals: number;
  /** One figure a build, or a round. */
  readonly figuresOf: (result: BudgetedResult) => readonly (number | null)[];
}

const secondsOf =
  (kind: StepKind) =>
  ({ largest }: BudgetedResult): number[] =>
    stepsOf(largest, kind).map(({ cost }) => cost.seconds);

/** More than a tenth above the cost in the smallest archive is no flat cost. */
const flat = 1.1;

const budgets: readonly Budget[] = [
  { name: 'from nothing', unit: 's', most: 300, decimals: 1, figuresOf: secondsOf('cold') },
  { name: 'one raw file changed', unit: 's', most: 40, decimals: 1, figuresOf: secondsOf('changed') },
  { name: 'one raw file changed, the aim', unit: 's', most: 20, decimals: 1, figuresOf: secondsOf('changed') },
  { name: 'one raw file added', unit: 's', most: 40, decimals: 1, figuresOf: secondsOf('added') },
  { name: 'nothing changed', unit: 's', most: 10, decimals: 1, figuresOf: secondsOf('unchanged') },
  {
    name: 'memory of the largest process, all builds',
    ...{ unit: 'MB', most: 4096, decimals: 0 },
    figuresOf: ({ largest }) => largest.steps.map(({ cost }) => cost.largestMegabytes),
  },
  {
    name: 'memory of all processes together, all builds',
    ...{ unit: 'MB', most: 6144, decimals: 0 },
    figuresOf: ({ largest }) => largest.steps.map(({ cost }) => cost.togetherMegabytes),
  },
  {
    name: 'time a question, to that of the smallest archive',
    ...{ unit: '', most: flat, decimals: 2 },
    figuresOf: ({ largest, smallest }) => (largest === smallest ? [] : growthOf(smallest, largest, 'seconds')),
  },
];

/** What was asked, what was reached, and whether it was kept each time. */
export function budgetTable(result: BudgetedResult): string {
  const rows = budgets.flatMap(({ name, unit, most, decimals, figuresOf }) => {
    const figures = figuresOf(result);
    if (figures.length === 0) return [];
    return [
      [name, `${most.toLocaleString('en')} ${unit}`.trim(), formatFigures(figures, decimals), keptIn(figures, most)],
    ];
  });
  return formatTable(['budget', 'at most', 'reached', 'kept'], rows);
}

function keptIn(figures: readonly (number | null)[], most: number): string {
  const known = figures.filter((figure) => figure !== null);
  if (known.length < figures.length) return '–';
  const kept = known.filter((figure) => figure <= most).length;
  if (kept === known.length) return 'yes';
  return kept === 0 ? 'no' : `in ${kept} of ${known.length}`;
}
