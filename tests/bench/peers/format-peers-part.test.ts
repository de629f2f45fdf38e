import { describe, expect, it } from 'vitest';
import { formatPeersPart } from '../../../src/bench/peers/format-peers-part.ts';
import type { GeneratorName } from '../../../src/bench/peers/generators.ts';
import type { Cost } from '../../../src/bench/measure-command.ts';
import type { MeasuredPeers } from '../../../src/bench/peers/peers-benchmark.ts';

const costOf = (seconds: number, megabytes: number): Cost => ({
  ...{ seconds, processorSeconds: seconds * 2 },
  ...{ largestMegabytes: megabytes, togetherMegabytes: megabytes * 1.5 },
});
const likeness = { pages: 50, leastWords: 0.995, leastBytes: 0.97, mostBytes: 1.01 };
const archiveOf = (questions: number, scale: number): MeasuredPeers => ({
  ...{ questions, pages: questions * 2 },
  runs: [1, 2, 3].map((run) => ({
    own: costOf(3 * scale * run, 400 + scale),
    eleventy: costOf(2 * scale * run, 500),
    hugo: costOf(2 * scale, 300),
  })),
  likeness: { eleventy: likeness, hugo: { ...likeness, leastWords: 1 } },
});
const context = { command: 'npm run bench:peers', seed: 3, runs: 3, machine: ['machine: a quiet one'] };
const all: GeneratorName[] = ['own', 'eleventy', 'hugo'];
const archives = [archiveOf(1000, 1), archiveOf(10_000, 9)];
const shares = { remark: 0.6, 'Astro and Vite': 0.4 };
const text = formatPeersPart({ archives, shares }, { ...context, generators: all });
const rowOf = (name: string): string | undefined => text.split('\n').find((line) => line.startsWith(`| ${name} |`));

describe('the part of the record about other generators', () => {
  it('says how it was measured', () => {
    expect(text).toContain('- command: `npm run bench:peers`, seed 3, runs: 3\n- machine: a quiet one\n');
  });

  it('says how like the pages are', () => {
    expect(text).toContain(
      'Found: Eleventy, 1,000 questions, 50 pages: 99.5 % of the words at least, 97.0 % to 101.0 % of the bytes; Hugo, 1,000 ' +
        'questions, 50 pages: 100.0 % of the words at least',
    );
  });

  it('says what the others are given ready', () => {
    expect(text).toContain('The others are given ready, as the HTML of our own page, what is not text.');
  });

  it('has the cost of each generator', () => {
    expect(rowOf('1,000: this project')).toBe(
      '| 1,000: this project | 6.00 (3.00 to 9.00) | 333 (222 to 667) | 12.00 (6.00 to 18.00) | 401 (401 to 401) | 602 (602 to 602) |',
    );
    expect(rowOf('10,000: Hugo')).toContain('| 18.00 (18.00 to 18.00) | 1,111 ');
  });

  it('has ratios of figures of the same run, and says which aims are reached', () => {
    expect(rowOf('time, to Eleventy, 1,000 questions')).toBe(
      '| time, to Eleventy, 1,000 questions | 1.50 (1.50 to 1.50) | at most 1 | no |',
    );
    expect(rowOf('time, to Hugo, 1,000 questions')).toContain('| 3.00 (1.50 to 4.50) | at most 2 | no |');
    expect(rowOf('memory, largest process, to Eleventy, 10,000 questions')).toContain('| at most 1 | yes |');
    expect(rowOf('memory, largest process, to Hugo, 10,000 questions')).toContain('| at most 1 | no |');
    expect(rowOf('processor time, to Hugo, 1,000 questions')).toMatch(/\| – \| – \|$/);
  });

  it('has the cost of further pages, without what a program takes to start', () => {
    expect(rowOf('Hugo')).toBe(
      '| Hugo | 0.89 (0.89 to 0.89) | 1.78 (1.78 to 1.78) | 0.00 (0.00 to 0.00) | 0.00 (0.00 to 0.00) |',
    );
    expect(rowOf('this project')).toContain('| 0.44 (0.44 to 0.44) | 0.67 (0.67 to 0.67) |');
  });

  it('says where our time goes', () => {
    expect(text).toContain('| remark | 60.0 % |\n| Astro and Vite | 40.0 % |');
  });

  it('leaves out what was not measured', () => {
    const without = archives.map(({ runs, ...rest }) => ({
      ...rest,
      runs: runs.map(({ hugo: _, ...run }) => ({ ...run, own: { ...costOf(3, 400), largestMegabytes: null } })),
    }));
    const part = formatPeersPart(
      { archives: without.slice(0, 1), shares },
      { ...context, generators: ['own', 'eleventy'] },
    );
    expect(part).toContain('Hugo is not installed on this machine, and was left out.');
    expect(part).not.toContain('to Hugo');
    expect(part).not.toContain('further pages');
    expect(part).toContain('| memory, largest process, to Eleventy, 1,000 questions | – | at most 1 | – |');
  });
});
