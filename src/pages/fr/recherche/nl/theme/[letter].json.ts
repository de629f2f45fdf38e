import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pathsOf } from '../../../../../site/load-pages.ts';

export const getStaticPaths = (() => pathsOf('keyword-translations', 'fr')) satisfies GetStaticPaths;

/** What the keywords that begin with a letter are called in the other language, for the search. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(props.keywords), { headers: { 'Content-Type': 'application/json' } });
