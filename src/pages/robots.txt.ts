import type { APIRoute } from 'astro';
import { addresses } from '../site/site.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(addresses.file('sitemap.xml'), site).href}\n`);
