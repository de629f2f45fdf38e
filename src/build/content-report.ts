import { join, relative } from 'node:path';
import { formatLintReport } from '../lint/format-lint-report.ts';
import { formatMessages } from '../lint/format-messages.ts';
import { toLintReport } from '../lint/lint-report.ts';
import type { MessageRecord } from '../lint/message-record.ts';
import type { AlignmentCounts } from './content/text-facts.ts';
import type { ContentReport } from './content.ts';

/** Of how many files the messages are shown, and how many of one file; those of files not read always are. */
const shownFiles = 20;
const shownMessages = 20;

/**
 * The report of a reading for a person: the messages of the worst files, with line and column; how many there are by
 * rule and by file; how far both languages have the same paragraphs; then how many of the raw files were read.
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
    formatAlignment(report.alignment),
    `${report.written} Markdown files written, ${report.removed} removed`,
    report.reused > 0 ? `${report.total - report.reused} of ${report.total} raw files read anew` : '',
    `${report.read} of ${report.total} raw files read`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The share of the paragraphs that stand beside another, in a line; it is 100 only when all of them do. */
function formatAlignment({ paragraphs, alone }: AlignmentCounts): string {
  if (paragraphs === 0) return '';
  const share = (Math.floor(((paragraphs - alone) / paragraphs) * 1000) / 10).toFixed(1);
  const ofWhich = `${share} % of ${paragraphs} paragraphs in texts of two languages have a counterpart`;
  return `Alignment: ${ofWhich}, ${alone} ${alone === 1 ? 'stands' : 'stand'} alone`;
}

/** The messages of a file that are shown: the first, and those that made it unreadable. */
function shownOf(messages: readonly MessageRecord[]): readonly MessageRecord[] {
  return messages.filter(({ weight }, index) => weight === 'error' || index < shownMessages);
}

/** A report with messages of what was looked at after the reading; those of a file stand behind its others. */
export function withMessages(report: ContentReport, messages: readonly MessageRecord[]): ContentReport {
  const byFile = new Map(report.messages);
  const added = Map.groupBy(messages, ({ file }) => file);
  for (const [file, ofFile] of added) byFile.set(file, [...(byFile.get(file) ?? []), ...ofFile]);
  return { ...report, messages: byFile };
}

/** Whether there were raw files and every one was read. */
export function isComplete({ total, read }: ContentReport): boolean {
  return total > 0 && read === total;
}
