import { buildArchive } from '../src/build/build-archive.ts';
import { runCommand } from '../src/build/run-command.ts';
import { serveArchive } from '../src/build/serve-archive.ts';

/** `npm start`. @returns the exit code, once the user ends it; 1 at once when there are no raw files */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'start',
    purpose: 'Builds the site from the raw files and serves it.',
    options: ['content', 'out', 'site', 'base', 'as-of', 'port'],
  } as const;
  return runCommand(spec, args, userDirectory, async (context) => {
    const { total } = await buildArchive(context);
    if (total === 0) return 1;
    await serveArchive(context);
    return 0;
  });
}
