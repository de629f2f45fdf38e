import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { loadArchive } from '../site/load-archive.ts';
import { toSitemapEntries } from '../site/sitemap.ts';
import { addresses } from '../site/site.ts';

/** Every page of the archive, each with its languages. */
export const GET: APIRoute = async ({ site }) => {
  const stream = new SitemapStream({ ...(site ? { hostname: site.href } : {}) });
  for (const entry of toSitemapEntries(await loadArchive(), addresses)) stream.write(entry);
  stream.end();
  return new Response(new Uint8Array(await streamToPromise(stream)), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
