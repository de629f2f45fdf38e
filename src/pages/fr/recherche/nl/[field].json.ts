import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pathsOf } from '../../../../site/load-pages.ts';

export const getStaticPaths = (() => pathsOf('search-translations', 'fr')) satisfies GetStaticPaths;

/** What the values of a field are called in Dutch, for the link from a search to the same search there. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(props.pairs), { headers: { 'Content-Type': 'application/json' } });
