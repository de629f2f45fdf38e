import { join, relative } from 'node:path';
import { readContent } from '../src/build/build-archive.ts';
import { requireKeptPermalinks } from '../src/build/permalinks/check-permalinks.ts';
import { formatRecordedPermalinks, recordPermalinks } from '../src/build/permalinks/record-permalinks.ts';
import { runCommand } from '../src/build/run-command.ts';

/** `npm run permalinks`. @returns the exit code: 1 when a published id would break, or when there are no raw files */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'permalinks',
    purpose: 'Records the ids of all texts in DIR/permalinks, so that none that is published ever breaks.',
    options: ['content', 'correct', 'because'],
  } as const;
  return runCommand(spec, args, userDirectory, async (context) => {
    const { contentDirectory, correction } = context.line;
    const { report, questions } = await readContent(context);
    if (report.total === 0) throw new Error(`No raw files (*.txt) in ${report.rawDirectory}`);
    const recorded = await recordPermalinks({ contentDirectory, questions }, correction);
    const nameOf = (file: string): string => relative(userDirectory, join(report.rawDirectory, file));
    context.say(formatRecordedPermalinks(recorded, nameOf));
    requireKeptPermalinks(recorded);
    return 0;
  });
}
