import { availableParallelism, totalmem } from 'node:os';
import { cacheDirectoryOf } from './archive-config.ts';
import { buildSite, type BuiltSite } from './build-site.ts';
import { writeContent, type ArchiveContent, type ContentReport } from './content.ts';
import { formatContentReport } from './content-report.ts';
import { requireRealQuestions, requireUnmixedFolders } from './refuse-mixing.ts';
import { writeReportFile } from './report-file.ts';
import type { CommandContext } from './run-command.ts';
import { workerCount } from './worker-count.ts';

/** The content of an archive, and whether it is invented. */
export interface MadeContent extends ArchiveContent {
  readonly isInvented: boolean;
}

/** Reads the raw files, writes the Markdown, says what was found, and writes that to a file where one is named. */
export async function makeContent({ line, userDirectory, progress, say }: CommandContext): Promise<MadeContent> {
  const { contentDirectory } = line;
  const isInvented = await requireUnmixedFolders(contentDirectory);
  const cacheDirectory = cacheDirectoryOf('content', contentDirectory);
  const order = { contentDirectory, cacheDirectory, processes: countOfProcesses() };
  const { report, questions } = await writeContent(order, progress);
  if (!isInvented) requireRealQuestions(questions.map(({ facts }) => facts));
  say(formatContentReport(report, userDirectory));
  if (line.reportFile !== undefined) await writeReportFile(line.reportFile, report);
  return { report, questions, isInvented };
}

/** Makes the content, then the site of all that was read. Without raw files there is nothing to build. */
export async function buildArchive(context: CommandContext): Promise<ContentReport> {
  const { line, progress, say } = context;
  const { report, questions, isInvented } = await makeContent(context);
  if (report.total === 0) return report;
  const { contentDirectory, outDirectory, site, base } = line;
  const archive = { contentDirectory, outDirectory, site, base, questions, isInvented };
  say(formatBuiltSite(await buildSite({ ...archive, processes: countOfProcesses() }, progress)));
  say(`The site of ${report.read} of ${report.total} raw files is in ${outDirectory}`);
  return report;
}

function countOfProcesses(): number {
  return workerCount({ processors: availableParallelism(), memory: totalmem() });
}

/** What was done for a site, in a line. */
function formatBuiltSite({ planned, rendered, removed, indexed, shards }: BuiltSite): string {
  return `${rendered} of ${planned} pages built, ${removed} removed; ${indexed} of ${shards} parts of the search index built`;
}
