import { describe, expect, it } from 'vitest';
import { formatReaderPart } from '../../src/bench/format-reader-part.ts';
import type { Measured, MeasuredArchive } from '../../src/bench/reader-benchmark.ts';

const measured = (seconds: number, peakMegabytes: number): Measured => ({
  ...{ files: 10, bytes: 20_000, questions: 5 },
  ...{ seconds, peakMegabytes, shares: {} },
});
const archiveOf = (questions: number, scale: number): MeasuredArchive => ({
  ...{ questions, files: questions * 2, bytes: questions * 8_000 },
  runs: [1, 2].map((run) => ({
    decode: measured(scale * run, 100),
    read: measured(scale * run * 4, 150),
    join: measured(scale * run * 5, 150 * scale * run),
  })),
});

const context = {
  ...{ command: 'npm run bench', seed: 9, runs: 2, machine: ['machine: a quiet one'] },
  accuracy: { titles: 200, found: 199, certain: 190, certainAndFound: 189 },
};
const text = formatReaderPart(
  { archives: [archiveOf(10, 1), archiveOf(100, 12)], shares: { 'src/ingest/text': 0.7, zod: 0.295, yaml: 0.005 } },
  context,
);
const rowOf = (name: string): string | undefined => text.split('\n').find((line) => line.startsWith(`| ${name} |`));

describe('the part of the record about the reader', () => {
  it('says how it was measured', () => {
    expect(text).toContain('- command: `npm run bench`, seed 9, runs: 2\n- machine: a quiet one\n');
  });

  it('has seconds, files and megabytes a second, and the cost of a file', () => {
    expect(rowOf('100: and read the question')).toBe(
      '| 100: and read the question | 72.00 (48.00 to 96.00) | 3 (2 to 4) | 0.0 (0.0 to 0.0) | 360.000 (240.000 to 480.000) |',
    );
  });

  it('has ratios of figures of the same run', () => {
    expect(rowOf('cost of a file read, 100 to 10 questions')).toBe(
      '| cost of a file read, 100 to 10 questions | 1.20 (1.20 to 1.20) |',
    );
    expect(rowOf('reading to opening and decoding alone, 10 questions')).toContain('| 4.00 (4.00 to 4.00) |');
    expect(rowOf('with joining to without, 100 questions')).toContain('| 1.25 (1.25 to 1.25) |');
  });

  it('has the memory of each work', () => {
    expect(rowOf('100')).toBeDefined();
    expect(text).toContain('| 100 | 100 (100 to 100) | 150 (150 to 150) | 2,700 (1,800 to 3,600) |');
  });

  it('has the share of each part, small ones together', () => {
    expect(text).toContain('| src/ingest/text | 70.0 % |\n| zod | 29.5 % |\n| all else | 0.5 % |');
    expect(text).toContain('takes 25 % of the time of reading 100 questions');
  });

  it('says how many titles were divided, and what certainty is worth', () => {
    expect(text).toContain('Of the 200 titles');
    expect(text).toContain('divides 199 at the right place (99.50 %). It is certain of 190, 189 of these right.');
  });
});
