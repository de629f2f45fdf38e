import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/build/progress.ts';

function runStages(stream: PassThrough, total: number, steps = 1): string {
  const progress = createProgress(stream);
  const stage = progress.begin('Reading raw files', total);
  for (let done = 0; done < total; done += steps) stage.advance(steps);
  stage.end();
  progress.begin('Building the pages').end();
  progress.say('Done');
  progress.close();
  return String(stream.read() ?? '');
}

describe('progress where there is no terminal', () => {
  it('is a line a stage', () => {
    expect(runStages(new PassThrough(), 20)).toBe('Reading raw files: 20\nBuilding the pages\nDone\n');
  });

  it.each([1, 50, 125])('is ten lines more at most for a long stage, in steps of %d', (steps) => {
    const lines = runStages(new PassThrough(), 2500, steps).split('\n');
    expect(lines[1]).toBe('Reading raw files: 250 of 2500');
    expect(lines[10]).toBe('Reading raw files: 2500 of 2500');
    expect(lines).toHaveLength(14);
  });

  it('is a line for each long step of a few, and none for short ones', () => {
    const stream = new PassThrough();
    let time = 5_000;
    const stage = createProgress(stream, () => time).begin('Building sites', 4);
    for (const seconds of [200, 9, 1, 90]) {
      time += seconds * 1_000;
      stage.advance();
    }
    const lines = ['Building sites: 4', 'Building sites: 1 of 4', 'Building sites: 3 of 4', 'Building sites: 4 of 4'];
    expect(String(stream.read())).toBe(`${lines.join('\n')}\n`);
  });

  it('is ten lines more at most for a stage of a few long steps', () => {
    const stream = new PassThrough();
    let time = 0;
    const stage = createProgress(stream, () => (time += 60_000)).begin('Building the search index', 24);
    for (let done = 0; done < 24; done += 1) stage.advance();
    expect(String(stream.read()).trim().split('\n')).toHaveLength(9);
  });

  it('counts batches of any size, and ends with all', () => {
    const lines = runStages(new PassThrough(), 2400, 800).split('\n');
    expect(lines.slice(1, 4)).toStrictEqual([
      'Reading raw files: 800 of 2400',
      'Reading raw files: 1600 of 2400',
      'Reading raw files: 2400 of 2400',
    ]);
  });
});

it('progress ends with a line that says that all is done, however little was left', () => {
  const stream = new PassThrough();
  const stage = createProgress(stream).begin('Reading raw files', 1000);
  for (const steps of [990, 10]) stage.advance(steps);
  stage.end();
  expect(String(stream.read())).toMatch(/\nReading raw files: 1000 of 1000\n$/);
});

describe('progress on a terminal', () => {
  it('is a bar, and a line that stays', () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const written = runStages(terminal, 20);
    expect(written).toContain('\rReading raw files ░');
    expect(written).toContain('\rReading raw files: 20\u001b[K\n');
    expect(written).toContain('\rBuilding the pages\u001b[K\n');
    expect(written.endsWith('\nDone\n')).toBe(true);
  });
});
