import { buildArchive } from '../src/build/build-archive.ts';
import { inventDemo } from '../src/build/demo.ts';
import { runCommand } from '../src/build/run-command.ts';
import { serveArchive } from '../src/build/serve-archive.ts';

/** `npm run demo`. @returns the exit code, once the user ends it */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'demo',
    purpose:
      'Invents an archive in .cache/demo, builds its site, which says on every page that it is invented, and serves it.',
    options: ['questions', 'seed', 'base', 'as-of', 'port'],
    purposes: { questions: 'how many questions are invented (default: 300)' },
  } as const;
  return runCommand(spec, args, userDirectory, async (given) => {
    const { context, pages } = await inventDemo(given);
    await buildArchive(context);
    await serveArchive(context, pages);
    return 0;
  });
}
