import type { Progress } from '../../build/progress.ts';

/** A stage of a build as it went: how long it took, and how many steps were done. */
export interface RecordedStage {
  readonly title: string;
  readonly seconds: number;
  readonly steps: number;
}

/** Progress that shows nothing and remembers all. */
export interface StageRecorder {
  readonly progress: Progress;
  /** The stages that have ended, in the order in which they began; those of one title are added up. */
  readonly stages: () => RecordedStage[];
}

/**
 * Records how long each stage of a build takes.
 *
 * @param now - the clock, in milliseconds
 */
export function createStageRecorder(now: () => number = () => performance.now()): StageRecorder {
  const totals = new Map<string, { milliseconds: number; steps: number }>();
  return {
    progress: {
      begin(title) {
        const total = totals.get(title) ?? { milliseconds: 0, steps: 0 };
        totals.set(title, total);
        const begin = now();
        return {
          advance: (steps = 1) => {
            total.steps += steps;
          },
          end: () => {
            total.milliseconds += now() - begin;
          },
        };
      },
    },
    stages: () =>
      Array.from(totals, ([title, { milliseconds, steps }]) => ({ title, seconds: milliseconds / 1000, steps })),
  };
}
