import { makeContent } from '../src/build/build-archive.ts';
import { runCommand } from '../src/build/run-command.ts';

/** `npm run content`. @returns the exit code: 1 when a raw file was not read, or when there are none */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'content',
    purpose: 'Reads the raw files and writes the Markdown.',
    options: ['content'],
  } as const;
  return runCommand(spec, args, userDirectory, async (context) =>
    (await makeContent(context)) === 'complete' ? 0 : 1,
  );
}
