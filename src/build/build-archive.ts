import { availableParallelism, totalmem } from 'node:os';
import { cacheDirectoryOf } from './archive-config.ts';
import { buildSite, type BuiltSite } from './build-site.ts';
import { writeContent, type ArchiveContent, type ContentReport } from './content.ts';
import { formatContentReport, withMessages } from './content-report.ts';
import { createEarlyRenderers } from './early-renderers.ts';
import { checkPermalinks, requireKeptPermalinks, type PermalinkCheck } from './permalinks/check-permalinks.ts';
import { requireRealQuestions, requireUnmixedFolders } from './refuse-mixing.ts';
import { writeReportFile } from './report-file.ts';
import type { CommandContext } from './run-command.ts';
import { workerCount } from './worker-count.ts';

/** The content of an archive, and whether it is invented. */
interface ReadContent extends ArchiveContent {
  readonly isInvented: boolean;
}

/** The content of an archive, the breaks of its permalinks among the messages. */
export interface MadeContent extends ReadContent {
  readonly permalinks: PermalinkCheck;
}

/** Is told how many raw files will be read, and whether their archive is invented. */
type ReadingListener = (files: number, isInvented: boolean) => void;

/** Reads the raw files and writes the Markdown, without a word. */
export async function readContent(
  { line, progress }: Pick<CommandContext, 'line' | 'progress'>,
  listener?: ReadingListener,
): Promise<ReadContent> {
  const { contentDirectory } = line;
  const isInvented = await requireUnmixedFolders(contentDirectory);
  const cacheDirectory = cacheDirectoryOf('content', contentDirectory);
  const onReading = (files: number): void => listener?.(files, isInvented);
  const order = { contentDirectory, cacheDirectory, processes: countOfProcesses(), onReading };
  const content = await writeContent(order, progress);
  if (!isInvented) requireRealQuestions(content.questions.map(({ facts }) => facts));
  return { ...content, isInvented };
}

/**
 * Reads the raw files, writes the Markdown, compares what it publishes with the ledger of the archive, says what was
 * found, and writes that to a file where one is named.
 */
export async function makeContent(context: CommandContext, listener?: ReadingListener): Promise<MadeContent> {
  const { line, userDirectory, say } = context;
  const content = await readContent(context, listener);
  const permalinks =
    content.report.total === 0
      ? { messages: [], remark: undefined }
      : await checkPermalinks({ ...content, contentDirectory: line.contentDirectory });
  const report = withMessages(content.report, permalinks.messages);
  if (permalinks.remark !== undefined) say(permalinks.remark);
  say(formatContentReport(report, userDirectory));
  if (line.reportFile !== undefined) await writeReportFile(line.reportFile, report);
  return { ...content, report, permalinks };
}

/**
 * Makes the content, then the site of all that was read. Without raw files there is nothing to build.
 *
 * @throws Error when a permalink would break; nothing is built then
 */
export async function buildArchive(context: CommandContext): Promise<ContentReport> {
  const { line, progress, say } = context;
  const { contentDirectory, outDirectory, site, base, asOf } = line;
  const archive = { contentDirectory, outDirectory, site, base, asOf };
  const early = await createEarlyRenderers();
  try {
    const { report, questions, digest, isInvented, permalinks } = await makeContent(context, (files, isOfInvented) => {
      early.onReading(files, { ...archive, isInvented: isOfInvented });
    });
    if (report.total === 0) return report;
    requireKeptPermalinks(permalinks);
    const order = { ...archive, questions, contentDigest: digest, isInvented, processes: countOfProcesses() };
    say(formatBuiltSite(await buildSite({ ...order, ...early.started() }, progress)));
    say(`The site of ${report.read} of ${report.total} raw files is in ${outDirectory}`);
    return report;
  } finally {
    await early.close();
  }
}

function countOfProcesses(): number {
  return workerCount({ processors: availableParallelism(), memory: totalmem() });
}

/** What was done for a site, in a line. */
function formatBuiltSite({ planned, rendered, removed, indexed, shards }: BuiltSite): string {
  return `${rendered} of ${planned} pages built, ${removed} removed; ${indexed} of ${shards} parts of the search index built`;
}
