import { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { formatLintReport } from '../../src/lint/format-lint-report.ts';
import { formatMessages } from '../../src/lint/format-messages.ts';
import { toLintReport } from '../../src/lint/lint-report.ts';
import { toMessageRecord, type MessageRecord, type Weight } from '../../src/lint/message-record.ts';

function message(file: string, ruleId: string, weight: Weight = 'info'): MessageRecord {
  return { file, line: 3, column: 5, weight, ruleId, source: 'lint', reason: `Unexpected ${ruleId}, expected none` };
}

const messages = [
  message('many.txt', 'note-b'),
  message('many.txt', 'note-a'),
  message('many.txt', 'note-a'),
  message('warned.txt', 'doubt', 'warning'),
  message('twice.txt', 'doubt', 'warning'),
  message('twice.txt', 'note-b'),
  message('broken.txt', 'unread', 'error'),
  message('also-warned.txt', 'doubt', 'warning'),
  message('z-warned.txt', 'doubt', 'warning'),
];

describe('toLintReport', () => {
  const report = toLintReport(messages);

  it('counts by rule, the heaviest first, then the most frequent', () => {
    expect(report.rules).toStrictEqual([
      { ruleId: 'unread', source: 'lint', weight: 'error', messages: 1, files: 1 },
      { ruleId: 'doubt', source: 'lint', weight: 'warning', messages: 4, files: 4 },
      { ruleId: 'note-a', source: 'lint', weight: 'info', messages: 2, files: 1 },
      { ruleId: 'note-b', source: 'lint', weight: 'info', messages: 2, files: 2 },
    ]);
  });

  it('names the worst files first: by errors, by warnings, by the rest, by name', () => {
    expect(report.files).toStrictEqual([
      { file: 'broken.txt', error: 1, warning: 0, info: 0 },
      { file: 'twice.txt', error: 0, warning: 1, info: 1 },
      { file: 'also-warned.txt', error: 0, warning: 1, info: 0 },
      { file: 'warned.txt', error: 0, warning: 1, info: 0 },
      { file: 'z-warned.txt', error: 0, warning: 1, info: 0 },
      { file: 'many.txt', error: 0, warning: 0, info: 3 },
    ]);
  });

  it('gives every message, as they came', () => {
    expect(report.messages).toStrictEqual(messages);
  });
});

describe('toMessageRecord', () => {
  it('has the place, what is said, and the other end', () => {
    const cause = new VFileMessage('Question 5-1 has 5-2', { place: { line: 1, column: 1 } });
    cause.file = 'other.txt';
    const found = new VFileMessage('Unexpected absence', {
      place: { line: 2, column: 4 },
      ruleId: 'r',
      source: 's',
      cause,
    });
    found.file = 'own.txt';
    expect([found, new VFileMessage('Bare')].map(toMessageRecord)).toStrictEqual([
      {
        file: 'own.txt',
        line: 2,
        column: 4,
        weight: 'info',
        ruleId: 'r',
        source: 's',
        reason: 'Unexpected absence',
        cause: { file: 'other.txt', line: 1, column: 1, reason: 'Question 5-1 has 5-2' },
      },
      { file: '', line: 1, column: 1, weight: 'info', ruleId: '', source: '', reason: 'Bare' },
    ]);
  });

  it('weighs a message by how fatal it is', () => {
    const weigh = (fatal: boolean | undefined) => {
      const made = new VFileMessage('Some');
      made.fatal = fatal;
      return toMessageRecord(made).weight;
    };
    expect([true, false, undefined].map(weigh)).toStrictEqual(['error', 'warning', 'info']);
  });
});

describe('formatLintReport', () => {
  it('sets the counts in two tables', () => {
    expect(formatLintReport(toLintReport(messages), (file) => `raw/${file}`)).toBe(
      [
        'By rule',
        '  1  error    unread  lint, in 1 file',
        '  4  warning  doubt   lint, in 4 files',
        '  2  info     note-a  lint, in 1 file',
        '  2  info     note-b  lint, in 2 files',
        'By file',
        '  raw/broken.txt       1 error',
        '  raw/twice.txt        1 warning, 1 note',
        '  raw/also-warned.txt  1 warning',
        '  raw/warned.txt       1 warning',
        '  raw/z-warned.txt     1 warning',
        '  raw/many.txt         3 notes',
      ].join('\n'),
    );
  });

  it('sets numbers below each other, and names the worst of many files', () => {
    const many = Array.from({ length: 12 }, (_, index) => message(`${100 + index}.txt`, 'doubt', 'warning'));
    const lines = formatLintReport(toLintReport([...many, ...messages]), (file) => file).split('\n');
    expect(lines.slice(0, 3)).toStrictEqual([
      'By rule',
      '   1  error    unread  lint, in 1 file',
      '  16  warning  doubt   lint, in 16 files',
    ]);
    expect(lines[5]).toBe('The worst 10 of 18 files');
    expect(lines.slice(6).map((line) => line.trim().split(' ')[0])).toStrictEqual([
      'broken.txt',
      'twice.txt',
      ...Array.from({ length: 8 }, (_, index) => `${100 + index}.txt`),
    ]);
  });

  it('is empty when nothing was found', () => {
    expect(formatLintReport(toLintReport([]), (file) => file)).toBe('');
  });
});

describe('formatMessages', () => {
  it('names the file, then each message by line and column, and the file at the other end', () => {
    const at = { file: 'a.txt', ruleId: 'r', source: 's' };
    const cause = { file: 'b.txt', line: 2, column: 9, reason: 'It is here' };
    const records = [
      { ...at, line: 10, column: 1, weight: 'warning' as const, reason: 'Third' },
      { ...at, line: 9, column: 12, weight: 'error' as const, reason: 'Second', cause },
      { ...at, line: 9, column: 2, weight: 'info' as const, reason: 'First' },
    ];
    expect(formatMessages('a.txt', records, (file) => `raw/${file}`)).toBe(
      [
        'raw/a.txt',
        '  9:2   info     First  r',
        '  9:12  error    Second  r',
        '    at raw/b.txt:2:9: It is here',
        '  10:1  warning  Third  r',
      ].join('\n'),
    );
  });
});
