import type { APIRoute } from 'astro';
import { SitemapIndexStream, streamToPromise } from 'sitemap';
import { propsOf } from '../site/load-pages.ts';
import { sitemapFile } from '../site/plan/sitemap-parts.ts';
import { addresses } from '../site/site.ts';

/** The index of the sitemap, which names its parts. */
export const GET: APIRoute = async ({ site }) => {
  const { parts } = await propsOf('sitemap-index');
  const stream = new SitemapIndexStream();
  for (const part of parts) stream.write({ url: new URL(addresses.file(sitemapFile(part)), site).href });
  stream.end();
  return new Response(new Uint8Array(await streamToPromise(stream)), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
