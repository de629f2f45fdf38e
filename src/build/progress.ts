import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';

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
  advance(): void;
  end(): void;
}

/** Between two plain lines of one stage, this share of the stage is done; stages of fewer steps have a first line only. */
const share = 0.1;
const stepsWorthLines = 1000;

/**
 * Progress on a stream: a bar that is drawn over itself on a terminal, plain lines elsewhere, at most ten a stage.
 *
 * @param stream - standard error
 */
export function createProgress(stream: WriteStream | NodeJS.WritableStream): Progress {
  return 'isTTY' in stream && stream.isTTY ? barProgress(stream) : lineProgress(stream);
}

function barProgress(stream: NodeJS.WritableStream): Progress {
  return {
    begin(title, total) {
      if (total === undefined) return lineProgress(stream).begin(title);
      const format = `${title} {bar} {value}/{total} · {eta_formatted}`;
      const bar = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: false }, Presets.shades_classic);
      bar.start(total, 0);
      return {
        advance: () => {
          bar.increment();
        },
        end: () => {
          bar.stop();
        },
      };
    },
  };
}

function lineProgress(stream: NodeJS.WritableStream): Progress {
  return {
    begin(title, total) {
      stream.write(total === undefined ? `${title}\n` : `${title}: ${total}\n`);
      let [done, shown] = [0, 0];
      return {
        advance: () => {
          done += 1;
          if (total === undefined || total < stepsWorthLines || done < shown + total * share) return;
          shown = done;
          stream.write(`${title}: ${done} of ${total}\n`);
        },
        end: () => undefined,
      };
    },
  };
}
