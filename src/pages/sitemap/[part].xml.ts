import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { pathsOf } from '../../site/load-pages.ts';
import { addresses } from '../../site/site.ts';
import { toSitemapEntries } from '../../site/sitemap.ts';

export const getStaticPaths = (() => pathsOf('sitemap')) satisfies GetStaticPaths;

/** A part of the sitemap: its pages, each with its languages. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ site, props }) => {
  const stream = new SitemapStream({ ...(site ? { hostname: site.href } : {}) });
  for (const entry of toSitemapEntries(props.pages, addresses)) stream.write(entry);
  stream.end();
  return new Response(new Uint8Array(await streamToPromise(stream)), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
