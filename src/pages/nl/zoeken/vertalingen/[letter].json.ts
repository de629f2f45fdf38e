import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pathsOf } from '../../../../site/load-pages.ts';

export const getStaticPaths = (() => pathsOf('translations', ({ locale }) => locale === 'nl')) satisfies GetStaticPaths;

/** The translations of keywords that begin with a letter, for the search. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(Object.fromEntries(props.pairs)), { headers: { 'Content-Type': 'application/json' } });
