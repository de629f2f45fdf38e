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
 */
export function createProgress(stream: WriteStream | NodeJS.WritableStream): ShownProgress {
  return 'isTTY' in stream && stream.isTTY ? barProgress(stream, () => performance.now()) : lineProgress(stream);
}

/** Between two plain lines of one stage, this share of the stage is done; stages of fewer steps have a first line only. */
const share = 0.1;
const stepsWorthLines = 1000;

function lineProgress(stream: NodeJS.WritableStream): ShownProgress {
  return {
    begin(title, total) {
      stream.write(total === undefined ? `${title}\n` : `${title}: ${total}\n`);
      let [done, shown] = [0, 0];
      return {
        advance: (steps = 1) => {
          done += steps;
          if (total === undefined || total < stepsWorthLines || done < Math.min(total, shown + total * share)) return;
          shown = done;
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
