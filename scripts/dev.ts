import { once } from 'node:events';
import { archiveConfig, developmentOptions } from '../src/build/archive-config.ts';
import { makeContent } from '../src/build/build-archive.ts';
import { loadAstro } from '../src/build/load-astro.ts';
import { runCommand } from '../src/build/run-command.ts';

/** `npm run dev`. @returns the exit code, once the user ends it; 1 at once when there are no raw files */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'dev',
    purpose: 'Writes the Markdown, then serves the pages as they are edited, without search.',
    options: ['content', 'site', 'base', 'port'],
  } as const;
  return runCommand(spec, args, userDirectory, async (context) => {
    const { report, isInvented } = await makeContent(context);
    if (report.total === 0) return 1;
    const { dev } = await loadAstro();
    const server = await dev({
      ...archiveConfig(developmentOptions(context.line, isInvented)),
      configFile: false,
      server: { port: context.line.port },
    });
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.stop();
    return 0;
  });
}
