import type { ShownProgress, Stage } from './progress.ts';
import { formatEnd, formatStage } from './progress-text.ts';
import { createRemainingTime } from './remaining-time.ts';

/** A terminal, as far as progress needs one. `columns` can change while it is drawn on. */
interface Terminal {
  readonly columns?: number;
  write(text: string): unknown;
}

/** Milliseconds between two drawings: at most so often while steps are done, and so often while none is. */
const fastest = 100;
const slowest = 500;

const usualColumns = 80;
const clearToEnd = '\u001b[K';

/** A stage that has begun and not ended. */
interface OpenStage {
  /** The line that shows it. */
  text(): string;
}

/**
 * Progress as one line of a terminal that is drawn over itself, in one write, and only when it changes: nothing else of the
 * terminal is touched, so that nothing is left to restore, however the work ends. A stage begun within another is shown
 * above it once it has ended.
 *
 * @param now - the time, in milliseconds
 */
export function barProgress(terminal: Terminal, now: () => number): ShownProgress {
  const open: OpenStage[] = [];
  let shown = '';
  let timer: NodeJS.Timeout | undefined;
  const draw = (text: string, lineBreak = ''): void => {
    if (text !== shown || lineBreak !== '') terminal.write(`\r${text}${clearToEnd}${lineBreak}`);
    shown = lineBreak === '' ? text : '';
  };
  const drawLast = (): void => {
    const last = open.at(-1);
    if (last) draw(last.text());
  };
  const rest = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    begin(title, total): Stage {
      const startedAt = now();
      let [done, notedAt] = [0, -Infinity];
      const remaining = createRemainingTime(total);
      const stateAt = (time: number) => {
        const elapsed = time - startedAt;
        return {
          title,
          done,
          total,
          elapsed,
          remaining: remaining.at(time),
          columns: terminal.columns ?? usualColumns,
        };
      };
      const own: OpenStage = { text: () => formatStage(stateAt(now())) };
      open.push(own);
      // A stage that never ends must not keep the process from ending.
      timer ??= setInterval(drawLast, slowest).unref();
      drawLast();
      return {
        advance: (steps = 1) => {
          done += steps;
          const time = now();
          if (time - notedAt < fastest) return;
          notedAt = time;
          remaining.note(time, done);
          if (open.at(-1) === own) drawLast();
        },
        end: () => {
          const at = open.indexOf(own);
          if (at < 0) return;
          open.splice(at, 1);
          draw(formatEnd(stateAt(now())), '\n');
          if (open.length === 0) rest();
          else drawLast();
        },
      };
    },
    say(text) {
      terminal.write(`${shown === '' ? '' : `\r${clearToEnd}`}${text}\n`);
      shown = '';
      drawLast();
    },
    close() {
      rest();
      if (shown !== '') terminal.write('\n');
      shown = '';
      open.length = 0;
    },
  };
}
