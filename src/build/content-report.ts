import { join, relative } from 'node:path';
import { formatLintReport } from '../lint/format-lint-report.ts';
import { formatMessages } from '../lint/format-messages.ts';
import { toLintReport } from '../lint/lint-report.ts';
import type { MessageRecord } from '../lint/message-record.ts';
import type { ContentReport } from './content.ts';

/** Of how many files the messages are shown, and how many of one file; those of files not read always are. */
const shownFiles = 20;
const shownMessages = 20;

/**
 * The report of a reading for a person: the messages of the worst files, with line and column; how many there are by
 * rule and by file; then how many of the raw files were read.
 *
 * @param workingDirectory - paths are shown relative to it
 */
export function formatContentReport(report: ContentReport, workingDirectory: string): string {
  if (report.total === 0) return `No raw files (*.txt) in ${report.rawDirectory}`;
  const nameOf = (path: string): string => relative(workingDirectory, join(report.rawDirectory, path));
  const lintReport = toLintReport([...report.messages.values()].flat());
  const messagesOf = Map.groupBy(lintReport.messages, ({ file }) => file);
  const worst = lintReport.files
    .filter(({ error }, index) => error > 0 || index < shownFiles)
    .map(({ file }) => ({ file, messages: shownOf(messagesOf.get(file) ?? []) }));
  const omitted = lintReport.messages.length - worst.reduce((sum, { messages }) => sum + messages.length, 0);
  const parts = [
    worst.map(({ file, messages }) => `${formatMessages(file, messages, nameOf)}\n`).join('\n'),
    omitted > 0 ? `${omitted} more messages are not shown: npm run content -- --report FILE writes all of them\n` : '',
    formatLintReport(lintReport, nameOf),
    `${report.written} Markdown files written, ${report.removed} removed`,
    report.reused > 0 ? `${report.total - report.reused} of ${report.total} raw files read anew` : '',
    `${report.read} of ${report.total} raw files read`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The messages of a file that are shown: the first, and those that made it unreadable. */
function shownOf(messages: readonly MessageRecord[]): readonly MessageRecord[] {
  return messages.filter(({ weight }, index) => weight === 'error' || index < shownMessages);
}

/** Whether there were raw files and every one was read. */
export function isComplete({ total, read }: ContentReport): boolean {
  return total > 0 && read === total;
}
