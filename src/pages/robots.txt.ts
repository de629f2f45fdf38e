import type { APIRoute } from 'astro';
import { isInvented } from '../site/invention.ts';
import { addresses } from '../site/site.ts';

/** Everything may be read; the sitemap says what there is. Nothing of an invented archive is to be found by a search engine. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    isInvented
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${new URL(addresses.file('sitemap.xml'), site).href}\n`,
  );
