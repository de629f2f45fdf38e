import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pathsOf } from '../../../site/load-pages.ts';

export const getStaticPaths = (() => pathsOf('search-values', 'fr')) satisfies GetStaticPaths;

/** What a field of a query can be, for the search: each value with the number of its questions, the most frequent first. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(props.values), { headers: { 'Content-Type': 'application/json' } });
