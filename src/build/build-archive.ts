import { buildSite } from './build-site.ts';
import { writeContent } from './content.ts';
import { formatContentReport, isComplete } from './content-report.ts';
import type { CommandContext } from './run-command.ts';

/** How far a build came: `complete`, `partial` when some raw files were not read, `empty` when there are none. */
export type BuildOutcome = 'complete' | 'partial' | 'empty';

/** Reads the raw files, writes the Markdown, and says what was found. */
export async function makeContent({ line, userDirectory, progress, say }: CommandContext): Promise<BuildOutcome> {
  const report = await writeContent(line.contentDirectory, progress);
  say(formatContentReport(report, userDirectory));
  if (report.total === 0) return 'empty';
  return isComplete(report) ? 'complete' : 'partial';
}

/** Makes the content, then the site from all that was read. Without raw files there is nothing to build. */
export async function buildArchive(context: CommandContext): Promise<BuildOutcome> {
  const outcome = await makeContent(context);
  if (outcome === 'empty') return outcome;
  await buildSite(context.line, context.progress);
  context.say(`The site is in ${context.line.outDirectory}`);
  return outcome;
}
