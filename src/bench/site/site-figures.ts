import type { MeasuredStep } from './measured-archive.ts';
import type { ArchiveResult } from './measure-archives.ts';
import type { StepKind } from './site-step.ts';

/** The builds of a kind, in their order. */
export function stepsOf({ steps }: Pick<ArchiveResult, 'steps'>, kind: StepKind): MeasuredStep[] {
  return steps.filter((step) => step.kind === kind);
}

/** How long a stage of a build took, 0 when it had none of that title. */
export function stageSeconds({ done }: MeasuredStep, title: string): number {
  return done.stages.find((stage) => stage.title === title)?.seconds ?? 0;
}

/** How long a build was at work outside of its stages: programs start, files are looked for, caches are written. */
export function restSeconds({ cost, done }: MeasuredStep): number {
  return cost.seconds - done.stages.reduce((sum, { seconds }) => sum + seconds, 0);
}

/**
 * What a question costs in one archive to what it costs in another: each build from nothing to the other's of the same
 * round.
 */
export function growthOf(
  smallest: ArchiveResult,
  largest: ArchiveResult,
  figure: 'seconds' | 'processorSeconds',
): (number | null)[] {
  const few = stepsOf(smallest, 'cold');
  return stepsOf(largest, 'cold').map(({ cost }, round) => {
    const [more, less] = [cost[figure], few[round]?.cost[figure] ?? null];
    return more === null || less === null ? null : more / largest.questions / (less / smallest.questions);
  });
}

/** For each round, how long building from nothing took to how long copying what it gave did. */
export function copyRatios(archive: ArchiveResult): number[] {
  const cold = stepsOf(archive, 'cold');
  return archive.copies.map((seconds, round) => (cold[round]?.cost.seconds ?? Number.NaN) / seconds);
}

/** For each round, how long a build took to how long the one from nothing did. */
export function coldRatios(archive: ArchiveResult, kind: StepKind): number[] {
  const cold = stepsOf(archive, 'cold');
  return stepsOf(archive, kind).map(({ cost }, round) => cost.seconds / (cold[round]?.cost.seconds ?? Number.NaN));
}

/** Bytes as the tables write them, in millions: `1,204.5`. */
export function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
