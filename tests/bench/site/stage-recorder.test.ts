import { describe, expect, it } from 'vitest';
import { createStageRecorder } from '../../../src/bench/site/stage-recorder.ts';

/** A clock that goes on by so many milliseconds each time it is looked at. */
function clockOf(...milliseconds: readonly number[]): () => number {
  let now = 0;
  const steps = milliseconds.values();
  return () => (now += steps.next().value ?? 0);
}

describe('a recorder of stages', () => {
  it('keeps how long each took, and how many steps were done, in the order in which they began', () => {
    const { progress, stages } = createStageRecorder(clockOf(100, 50, 1250, 700));
    const reading = progress.begin('Reading', 10);
    const watching = progress.begin('Watching');
    reading.advance();
    reading.advance(6);
    watching.end();
    reading.end();
    expect(stages()).toStrictEqual([
      { title: 'Reading', seconds: 2, steps: 7 },
      { title: 'Watching', seconds: 1.25, steps: 0 },
    ]);
  });

  it('adds up stages of one title', () => {
    const { progress, stages } = createStageRecorder(clockOf(0, 500, 3000, 250));
    for (const steps of [1, 2]) {
      const stage = progress.begin('Reading');
      stage.advance(steps);
      stage.end();
    }
    expect(stages()).toStrictEqual([{ title: 'Reading', seconds: 0.75, steps: 3 }]);
  });
});
