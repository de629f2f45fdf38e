import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { barProgress } from '../../src/build/progress-bar.ts';

const escape = '\u001b';
const clearToEnd = `${escape}[K`;

/** A terminal that shows what was written, line by line, as one does that knows `\r` and "clear to the end of the line". */
function createTerminal(columns = 80) {
  const lines = [''];
  let at = 0;
  const writes: string[] = [];
  const put = (character: string): void => {
    const line = lines.at(-1) ?? '';
    if (character === '\r') at = 0;
    else if (character === '\n') [at] = [0, lines.push('')];
    else lines[lines.length - 1] = line.slice(0, at) + character + line.slice((at += 1));
  };
  const write = (text: string): void => {
    writes.push(text);
    for (const [index, part] of text.split(clearToEnd).entries()) {
      if (index > 0) lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, at);
      for (const character of part) put(character);
    }
  };
  return { columns, write, lines, writes };
}

describe('a bar on a terminal', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const now = () => Date.now();

  it('is drawn over itself, and leaves a line for each stage', () => {
    const terminal = createTerminal();
    const progress = barProgress(terminal, now);
    for (const title of ['Reading raw files', 'Building the pages']) {
      const stage = progress.begin(title, 4);
      for (let step = 0; step < 3; step += 1) {
        vi.advanceTimersByTime(1_000);
        stage.advance();
      }
      expect(terminal.lines.at(-1)).toBe(`${title} ${'█'.repeat(23)}${'░'.repeat(7)} 3 of 4 · 1 s left`);
      vi.advanceTimersByTime(1_000);
      stage.advance();
      expect(terminal.lines.at(-1)).toBe(`${title} ${'█'.repeat(30)} 4 of 4`);
      stage.end();
    }
    expect(terminal.lines).toStrictEqual(['Reading raw files: 4 · 4 s', 'Building the pages: 4 · 4 s', '']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is drawn ten times a second at most, however many steps there are', () => {
    const terminal = createTerminal();
    const stage = barProgress(terminal, now).begin('Building the pages', 60_000);
    for (let step = 0; step < 60_000; step += 1) {
      if (step % 60 === 0) vi.advanceTimersByTime(10);
      stage.advance();
    }
    stage.end();
    // Ten seconds: a hundred drawings for the steps, twenty of the clock, the first and the last.
    expect(terminal.writes.length).toBeGreaterThan(60);
    expect(terminal.writes.length).toBeLessThan(125);
    expect(terminal.lines).toStrictEqual(['Building the pages: 60,000 · 10 s', '']);
  });

  it('is one write a drawing, none when nothing has changed, and sets nothing that would have to be restored', () => {
    const terminal = createTerminal();
    const stage = barProgress(terminal, now).begin('Reading', 10);
    vi.advanceTimersByTime(60_000);
    expect(terminal.writes).toHaveLength(1);
    stage.end();
    expect(terminal.writes.join('').replaceAll(clearToEnd, '')).not.toContain(escape);
  });

  it('shows that a stage without a count is alive', () => {
    const terminal = createTerminal();
    const stage = barProgress(terminal, now).begin('Comparing the questions');
    expect(terminal.lines).toStrictEqual(['Comparing the questions']);
    vi.advanceTimersByTime(3_400);
    expect(terminal.lines).toStrictEqual(['Comparing the questions · 3 s']);
    vi.advanceTimersByTime(62_000);
    stage.end();
    expect(terminal.lines).toStrictEqual(['Comparing the questions · 1 min 5 s', '']);
    vi.advanceTimersByTime(60_000);
    expect(terminal.lines).toHaveLength(2);
  });

  it('counts batches', () => {
    const terminal = createTerminal();
    const stage = barProgress(terminal, now).begin('Building the pages', 90_000);
    stage.advance(4_500);
    vi.advanceTimersByTime(600);
    expect(terminal.lines.at(-1)).toContain(' 4,500 of 90,000');
    stage.advance(85_500);
    stage.end();
    expect(terminal.lines[0]).toBe('Building the pages: 90,000');
  });

  it.each([80, 60, 44, 34, 24, 12, 1])('fits in %d columns', (columns) => {
    const terminal = createTerminal(columns);
    const stage = barProgress(terminal, now).begin('Measuring what each page costs', 58_320);
    for (let step = 0; step < 50; step += 1) {
      vi.advanceTimersByTime(1_000);
      stage.advance(1_000);
      expect(terminal.lines.at(-1)?.length).toBeLessThan(columns);
    }
    stage.end();
    expect(terminal.lines[0]?.length).toBeLessThan(columns);
  });

  it('follows the terminal when that is made narrower', () => {
    const terminal = createTerminal(80);
    const stage = barProgress(terminal, now).begin('Reading raw files', 100);
    vi.advanceTimersByTime(200);
    stage.advance(50);
    expect(terminal.lines.at(-1)).toContain('█');
    terminal.columns = 40;
    vi.advanceTimersByTime(600);
    expect(terminal.lines.at(-1)).toBe('Reading raw files █████░░░░░  50 of 100');
    stage.end();
  });

  it('shows a stage within another, then the other again', () => {
    const terminal = createTerminal();
    const progress = barProgress(terminal, now);
    const outer = progress.begin('Building sites', 3);
    const inner = progress.begin('Reading raw files', 10);
    vi.advanceTimersByTime(200);
    outer.advance();
    expect(terminal.lines.at(-1)).toMatch(/^Reading raw files ░+  0 of 10$/);
    inner.end();
    expect(terminal.lines[0]).toBe('Reading raw files: 0');
    expect(terminal.lines[1]).toMatch(/^Building sites █{10}░{20} 1 of 3$/);
    outer.end();
    expect(terminal.lines).toHaveLength(3);
  });

  it('lets a line be said while it is shown, and stands below it', () => {
    const terminal = createTerminal();
    const progress = barProgress(terminal, now);
    const stage = progress.begin('Building the pages', 9);
    progress.say('A word\nor two');
    expect(terminal.lines.slice(0, 2)).toStrictEqual(['A word', 'or two']);
    expect(terminal.lines.at(-1)).toMatch(/^Building the pages ░+ 0 of 9$/);
    stage.end();
    progress.say('Done');
    expect(terminal.lines.slice(2)).toStrictEqual(['Building the pages: 0', 'Done', '']);
  });

  it('leaves what it shows when the work fails, and draws no more', () => {
    const terminal = createTerminal();
    const progress = barProgress(terminal, now);
    const stage = progress.begin('Building the pages', 9);
    progress.close();
    progress.say('Unexpected failure');
    vi.advanceTimersByTime(5_000);
    stage.end();
    expect(terminal.lines[0]).toMatch(/^Building the pages ░+ 0 of 9$/);
    expect(terminal.lines.slice(1)).toStrictEqual(['Unexpected failure', '']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
