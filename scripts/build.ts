import { buildArchive } from '../src/build/build-archive.ts';
import { isComplete } from '../src/build/content-report.ts';
import { runCommand } from '../src/build/run-command.ts';

/** `npm run build`. @returns the exit code: 1 when a raw file was not read, after the site of the others was built */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'build',
    purpose: 'Reads the raw files, writes the Markdown, and builds the site and its search index.',
    options: ['content', 'out', 'site', 'base', 'as-of'],
  } as const;
  return runCommand(spec, args, userDirectory, async (context) => (isComplete(await buildArchive(context)) ? 0 : 1));
}
