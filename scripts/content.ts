import { makeContent } from '../src/build/build-archive.ts';
import { isComplete } from '../src/build/content-report.ts';
import { requireKeptPermalinks } from '../src/build/permalinks/check-permalinks.ts';
import { runCommand } from '../src/build/run-command.ts';

/**
 * `npm run content`.
 *
 * @returns the exit code: 1 when a raw file was not read, when there are none, or when a permalink would break; other
 *   findings do not count
 */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'content',
    purpose: 'Reads the raw files, writes the Markdown, and reports what was found.',
    options: ['content', 'report'],
  } as const;
  return runCommand(spec, args, userDirectory, async (context) => {
    const { report, permalinks } = await makeContent(context);
    requireKeptPermalinks(permalinks);
    return isComplete(report) ? 0 : 1;
  });
}
