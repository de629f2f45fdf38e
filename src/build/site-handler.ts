import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

/** Endings that no table of media types knows: Pagefind's files, and texts that browsers would not take for UTF-8. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.pagefind': 'application/octet-stream',
  '.pf_bounds': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_values': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.md': 'text/markdown;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
};

/**
 * Answers requests as a static host would: a folder by its `index.html`, a folder's address without its slash by a
 * redirection to the one with it, anything else, whatever lies outside the base path included, by `404.html` with
 * status 404. Files are read when they are asked for.
 *
 * @param directory - the folder of a built site
 * @param prefix - the path that the site was built for, without its last slash: empty for `/`
 */
export function siteHandler(
  directory: string,
  prefix: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const serveFile = sirv(directory, {
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => {
      const mediaType = mediaTypes[extname(pathname)];
      if (mediaType !== undefined) response.setHeader('Content-Type', mediaType);
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [pathname = '', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
    const search = query === undefined ? '' : `?${query}`;
    if (!`${pathname}/`.startsWith(`${prefix}/`) || pathname.includes('//')) {
      sendNotFound(directory, response);
      return;
    }
    const path = pathname.slice(prefix.length);
    if (!path.endsWith('/') && isFolder(directory, path)) {
      response.writeHead(301, { Location: `${prefix}${path}/${search}` }).end();
      return;
    }
    request.url = `${path}${search}`;
    serveFile(request, response, () => {
      sendNotFound(directory, response);
    });
  };
}

function isFolder(directory: string, path: string): boolean {
  try {
    return statSync(join(directory, decodeURI(path)), { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

function sendNotFound(directory: string, response: ServerResponse): void {
  const page = join(directory, '404.html');
  response.writeHead(404, {
    'Content-Type': existsSync(page) ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
  });
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('Not found\n');
}
