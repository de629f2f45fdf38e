import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { siteHandler } from './site-handler.ts';

/** What is served, and where. */
export interface ServeOptions {
  /** The folder of a built site, an absolute path. */
  readonly outDirectory: string;
  /** The path the site was built for, as `/archief`. */
  readonly base: string;
  /** The first port to try; 0 takes any that is free. */
  readonly port: number;
}

/** A site that is being served. */
export interface SiteServer {
  /** The address of the start page, which ends in a slash. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** How many ports are tried from the first one on. */
const portsToTry = 20;

/**
 * Serves a built site on this machine, as a static host would: a folder by its `index.html`, a folder's address
 * without its slash redirected to the one with it, anything else by `404.html` with status 404. Files are read when
 * they are asked for, so that a site built again is served at once.
 *
 * @returns the server once it listens, on the first port from the given one that is free
 * @throws Error when none of twenty ports is free
 */
export async function serveSite(options: ServeOptions): Promise<SiteServer> {
  const prefix = options.base.replace(/\/$/, '');
  const server = createServer(siteHandler(options.outDirectory, prefix));
  const port = await listen(server, options.port);
  return {
    address: `http://localhost:${port}${prefix}/`,
    port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + portsToTry && port < 65_536; port += 1) {
    const failure = await tryPort(server, port);
    const address = server.address();
    if (failure === undefined && address !== null && typeof address === 'object') return address.port;
    if (failure !== undefined && !isPortTaken(failure)) throw failure;
  }
  throw new Error(`Ports ${firstPort} to ${firstPort + portsToTry - 1} are all taken: give another with --port`);
}

async function tryPort(server: Server, port: number): Promise<Error | undefined> {
  server.listen(port, 'localhost');
  try {
    await once(server, 'listening');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isPortTaken(error: Error): boolean {
  return 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}
