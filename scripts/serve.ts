import { runCommand } from '../src/build/run-command.ts';
import { serveArchive } from '../src/build/serve-archive.ts';

/** `npm run serve`. @returns the exit code, once the user ends it */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = { name: 'serve', purpose: 'Serves the built site.', options: ['out', 'base', 'port'] } as const;
  return runCommand(spec, args, userDirectory, async (context) => {
    await serveArchive(context);
    return 0;
  });
}
