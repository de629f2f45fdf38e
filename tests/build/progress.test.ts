import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/build/progress.ts';

function runStages(stream: PassThrough, total: number): string {
  const progress = createProgress(stream);
  const stage = progress.begin('Reading raw files', total);
  for (let step = 0; step < total; step += 1) stage.advance();
  stage.end();
  progress.begin('Building the pages').end();
  return String(stream.read() ?? '');
}

describe('progress', () => {
  it('is a line a stage where there is no terminal', () => {
    expect(runStages(new PassThrough(), 20)).toBe('Reading raw files: 20\nBuilding the pages\n');
  });

  it('is ten lines more at most for a long stage', () => {
    const lines = runStages(new PassThrough(), 2500).split('\n');
    expect(lines[1]).toBe('Reading raw files: 250 of 2500');
    expect(lines[10]).toBe('Reading raw files: 2500 of 2500');
    expect(lines).toHaveLength(13);
  });

  it('is a bar on a terminal', () => {
    const terminal = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
      cursorTo: () => true,
      clearLine: () => true,
    });
    const written = runStages(terminal, 20);
    expect(written).toContain('20/20');
    expect(written).toContain('█');
    expect(written).toContain('Building the pages\n');
  });
});
