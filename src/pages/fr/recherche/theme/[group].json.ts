import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pathsOf } from '../../../../site/load-pages.ts';

export const getStaticPaths = (() => pathsOf('theme-questions', 'fr')) satisfies GetStaticPaths;

/** The questions that have each theme of a group, for the search, which counts them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(props.themes), { headers: { 'Content-Type': 'application/json' } });
