import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { siteHandler } from '../build/site-handler.ts';

/** What was sent for one request. */
export interface SentFile {
  readonly path: string;
  /** With the head of the answer, as it went over the connection. */
  readonly bytes: number;
}

/** A site served as a host would, with a count of what is sent. */
export interface CountingServer {
  /** The address of the site, with a slash at its end. */
  readonly address: string;
  /** What has been sent since the last time this was asked, when all requests are answered. */
  takeSent(): Promise<SentFile[]>;
  close(): Promise<void>;
}

/** What hosts compress, at the level that they do while a reader waits. The files of the index are compressed as they are. */
const compressed: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.svg': 'image/svg+xml',
};
const brotliQuality = 5;

/** Serves a built site at the root of a free port of this machine. */
export async function startCountingServer(siteDirectory: string): Promise<CountingServer> {
  const handle = siteHandler(siteDirectory, '');
  let sent: SentFile[] = [];
  let open = 0;
  const server = createServer((request, response) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    open += 1;
    const [path = ''] = (request.url ?? '/').split('?', 1);
    response.once('close', () => {
      open -= 1;
      sent.push({ path, bytes: socket.bytesWritten - before });
    });
    if (!sendCompressed(siteDirectory, path, request, response)) handle(request, response);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('Unexpected address, expected a port');
  return {
    address: `http://localhost:${bound.port}/`,
    takeSent: async () => {
      while (open > 0) await setTimeout(10);
      const taken = sent;
      sent = [];
      return taken;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function sendCompressed(directory: string, path: string, request: IncomingMessage, response: ServerResponse): boolean {
  const file = join(directory, path, path.endsWith('/') ? 'index.html' : '');
  const mediaType = compressed[extname(file)];
  if (mediaType === undefined || request.method !== 'GET') return false;
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  const body = brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality },
  });
  response.writeHead(200, {
    'Content-Type': mediaType,
    'Content-Encoding': 'br',
    'Content-Length': body.length,
    'Cache-Control': 'public, max-age=600',
    Vary: 'Accept-Encoding',
  });
  response.end(body);
  return true;
}
