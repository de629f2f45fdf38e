import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { isInvented } from '../../site/invention.ts';
import { loadComparison } from '../../site/load-comparison.ts';
import { pathsOf } from '../../site/load-pages.ts';
import { toSeriesGrid } from '../../site/series-files/to-series-grid.ts';
import { addresses } from '../../site/site.ts';

export const getStaticPaths = (() => pathsOf('series-json')) satisfies GetStaticPaths;

/** The grid of a series, for programs: what `seriesGridSchema` describes. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ site, props: { series } }) => {
  const [fr, nl] = await Promise.all([loadComparison(series, 'fr'), loadComparison(series, 'nl')]);
  const grid = toSeriesGrid({ fr, nl }, { addresses, origin: site, isInvented });
  return new Response(`${JSON.stringify(grid)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
