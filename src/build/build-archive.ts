import { buildSite } from './build-site.ts';
import { writeContent, type ContentReport } from './content.ts';
import { formatContentReport } from './content-report.ts';
import { writeReportFile } from './report-file.ts';
import type { CommandContext } from './run-command.ts';

/** Reads the raw files, writes the Markdown, says what was found, and writes that to a file where one is named. */
export async function makeContent({ line, userDirectory, progress, say }: CommandContext): Promise<ContentReport> {
  const report = await writeContent(line.contentDirectory, progress);
  say(formatContentReport(report, userDirectory));
  if (line.reportFile !== undefined) await writeReportFile(line.reportFile, report);
  return report;
}

/** Makes the content, then the site of all that was read. Without raw files there is nothing to build. */
export async function buildArchive(context: CommandContext): Promise<ContentReport> {
  const report = await makeContent(context);
  if (report.total === 0) return report;
  await buildSite(context.line, context.progress);
  context.say(`The site of ${report.read} of ${report.total} raw files is in ${context.line.outDirectory}`);
  return report;
}
