import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { ContentReport } from './content.ts';

/**
 * The report of a reading for a person: every message with its file, line and column, then how many of the raw files
 * were read.
 *
 * @param workingDirectory - paths are shown relative to it
 */
export function formatContentReport(report: ContentReport, workingDirectory: string): string {
  if (report.total === 0) return `No raw files (*.txt) in ${report.rawDirectory}`;
  const findings = [...report.messages].map(([path, messages]) => {
    const file = new VFile({ path: relative(workingDirectory, join(report.rawDirectory, path)) });
    file.messages.push(...messages);
    return file;
  });
  const changes = `${report.written} Markdown files written, ${report.removed} removed`;
  const lines = [reporter(findings, { quiet: true }), changes, `${report.read} of ${report.total} raw files read`];
  return lines.filter((line) => line !== '').join('\n');
}

/** Whether there were raw files and every one was read. */
export function isComplete({ total, read }: ContentReport): boolean {
  return total > 0 && read === total;
}
