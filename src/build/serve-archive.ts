import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandContext } from './run-command.ts';
import { serveSite } from './site-server.ts';

/**
 * Serves the built site, prints its address on standard output, and ends when the user ends it.
 *
 * @param pages - to name besides, below the address
 * @throws Error when there is no built site
 */
export async function serveArchive({ line, say }: CommandContext, pages: readonly string[] = []): Promise<void> {
  const { outDirectory, base, port } = line;
  if (!existsSync(join(outDirectory, 'index.html'))) {
    throw new Error(`Unexpected absence of a site in ${outDirectory}, expected one: npm run build makes it`);
  }
  const server = await serveSite({ outDirectory, base, port });
  if (port !== 0 && server.port !== port) say(`Port ${port} is taken: the site is on port ${server.port}`);
  process.stdout.write(`${server.address}\n`);
  for (const page of pages) say(`${server.address}${page}`);
  say('Ctrl-C ends it');
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
}
