import { describe, expect, it } from 'vitest';
import { formatContentReport } from '../../src/build/content-report.ts';
import type { ContentReport } from '../../src/build/content.ts';
import type { MessageRecord } from '../../src/lint/message-record.ts';

function report(
  counts: Readonly<Record<string, number>>,
  {
    broken = [],
    reused = 0,
    alignment = { paragraphs: 0, alone: 0 },
  }: Partial<Pick<ContentReport, 'reused' | 'alignment'>> & { readonly broken?: readonly string[] } = {},
): ContentReport {
  const messages = Object.entries(counts).map(([file, count]): [string, MessageRecord[]] => [
    file,
    Array.from({ length: count }, (_, index) => ({
      file,
      line: 7,
      column: 3,
      weight: broken.includes(file) && index === count - 1 ? 'error' : 'info',
      ruleId: 'rule',
      source: 'lint',
      reason: `Unexpected ${index}, expected none`,
    })),
  ]);
  return {
    ...{ total: 9, read: 8, reused, written: 1, removed: 0, alignment },
    rawDirectory: '/home/an/raw',
    messages: new Map(messages),
  };
}

describe('formatContentReport', () => {
  it('shows the messages of the worst files first, the counts, and how many files were read', () => {
    expect(formatContentReport(report({ 'a.txt': 1, 'b.txt': 2 }), '/home/an')).toBe(
      [
        'raw/b.txt',
        '  7:3  info  Unexpected 0, expected none  rule',
        '  7:3  info  Unexpected 1, expected none  rule',
        '',
        'raw/a.txt',
        '  7:3  info  Unexpected 0, expected none  rule',
        '',
        'By rule',
        '  3  info  rule  lint, in 2 files',
        'By file',
        '  raw/b.txt  2 notes',
        '  raw/a.txt  1 note',
        '1 Markdown files written, 0 removed',
        '8 of 9 raw files read',
      ].join('\n'),
    );
  });

  it('shows so many messages as a person reads, says where the others are, and leaves out no file that was not read', () => {
    const files = Array.from({ length: 30 }, (_, index) => `${index + 10}.txt`);
    const text = formatContentReport(
      report(Object.fromEntries(files.map((file) => [file, 25])), { broken: files.slice(0, 22) }),
      '/home/an',
    );
    const shown = [...text.matchAll(/^raw\/\d+\.txt$/gm)].map(([path]) => path);
    expect(shown).toStrictEqual(files.slice(0, 22).map((file) => `raw/${file}`));
    expect(text.match(/^ {2}7:3 {2}error {2}Unexpected 24, /gm)).toHaveLength(22);
    expect(text.match(/^ {2}7:3 {2}info /gm)).toHaveLength(22 * 20);
    expect(text).toContain('\n288 more messages are not shown: npm run content -- --report FILE writes all of them\n');
  });

  it('says how many files were read anew when the others were not', () => {
    expect(formatContentReport(report({}, { reused: 7 }), '/home/an')).toBe(
      '1 Markdown files written, 0 removed\n2 of 9 raw files read anew\n8 of 9 raw files read',
    );
  });

  it.each([
    {
      paragraphs: 1200,
      alone: 0,
      line: '100.0 % of 1200 paragraphs in texts of two languages have a counterpart, 0 stand alone',
    },
    {
      paragraphs: 120000,
      alone: 1,
      line: '99.9 % of 120000 paragraphs in texts of two languages have a counterpart, 1 stands alone',
    },
    {
      paragraphs: 8,
      alone: 3,
      line: '62.5 % of 8 paragraphs in texts of two languages have a counterpart, 3 stand alone',
    },
  ])('says how many of $paragraphs paragraphs have a counterpart when $alone have none', ({ line, ...alignment }) => {
    expect(formatContentReport(report({}, { alignment }), '/home/an')).toBe(
      `Alignment: ${line}\n1 Markdown files written, 0 removed\n8 of 9 raw files read`,
    );
  });

  it('shows no tables when nothing was found', () => {
    expect(formatContentReport(report({}), '/home/an')).toBe(
      '1 Markdown files written, 0 removed\n8 of 9 raw files read',
    );
  });
});
