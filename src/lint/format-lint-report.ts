import { alignColumns } from './align-columns.ts';
import type { FileCount, LintReport } from './lint-report.ts';
import { weights, type Weight } from './message-record.ts';

/** How many files are named, the worst first. */
const namedFiles = 10;

/**
 * The counts of a report for a person, in two tables: the messages of each rule, and the worst files. A report without
 * messages is the empty string.
 *
 * @param nameOf - how a file is shown
 */
export function formatLintReport({ rules, files }: LintReport, nameOf: (file: string) => string): string {
  if (files.length === 0) return '';
  const ruleRows = rules.map(({ ruleId, source, weight, messages, files: of }) => [
    String(messages),
    weight,
    ruleId,
    `${source}, in ${plural(of, 'file')}`,
  ]);
  const fileRows = files.slice(0, namedFiles).map((count) => [nameOf(count.file), formatCounts(count)]);
  const more = files.length - fileRows.length;
  return [
    'By rule',
    ...alignColumns(ruleRows, [0]),
    more > 0 ? `The worst ${namedFiles} of ${files.length} files` : 'By file',
    ...alignColumns(fileRows),
  ].join('\n');
}

const nouns: Readonly<Record<Weight, string>> = { error: 'error', warning: 'warning', info: 'note' };

function formatCounts(count: FileCount): string {
  const counted = weights.filter((weight) => count[weight] > 0);
  return counted.map((weight) => plural(count[weight], nouns[weight])).join(', ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
