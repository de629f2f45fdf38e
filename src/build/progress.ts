import type { WriteStream } from 'node:tty';
import { barProgress } from './progress-bar.ts';

/** Shows how far long work has come. It never writes to standard output, which belongs to results. */
export interface Progress {
  /**
   * Begins a stage of the work.
   *
   * @param title - what is being done, as `Reading raw files`
   * @param total - of how many steps, where that is known
   */
  begin(title: string, total?: number): Stage;
}

/** One stage of the work, until `end` is called. */
export interface Stage {
  /** @param steps - how many more are done, 1 when not said */
  advance(steps?: number): void;
  end(): void;
}

/** Progress that is shown, with whatever else is said meanwhile. */
export interface ShownProgress extends Progress {
  /** Writes a line, beside which what is shown stays. */
  say(text: string): void;
  /** Leaves what is shown as it is: of stages that were not ended, as the work failed in them. */
  close(): void;
}

/**
 * Progress on a stream: a bar that is drawn over itself on a terminal, plain lines elsewhere, at most ten a stage.
 *
 * @param stream - standard error
 * @param now - the time, in milliseconds
 */
export function createProgress(
  stream: WriteStream | NodeJS.WritableStream,
  now: () => number = () => performance.now(),
): ShownProgress {
  return 'isTTY' in stream && stream.isTTY ? barProgress(stream, now) : lineProgress(stream, now);
}

/** Between two plain lines of one stage, this share of the stage is done. */
const share = 0.1;
/** A stage of fewer steps has a line for a step only where nothing was said for so long, in milliseconds. */
const stepsWorthLines = 1000;
const silence = 10_000;

function lineProgress(stream: NodeJS.WritableStream, now: () => number): ShownProgress {
  return {
    begin(title, total) {
      stream.write(total === undefined ? `${title}\n` : `${title}: ${total}\n`);
      let [done, shown, saidAt] = [0, 0, now()];
      return {
        advance: (steps = 1) => {
          done += steps;
          if (total === undefined || done < Math.min(total, shown + total * share)) return;
          if (total < stepsWorthLines && now() - saidAt < silence) return;
          [shown, saidAt] = [done, now()];
          stream.write(`${title}: ${done} of ${total}\n`);
        },
        end: () => undefined,
      };
    },
    say: (text) => {
      stream.write(`${text}\n`);
    },
    close: () => undefined,
  };
}
