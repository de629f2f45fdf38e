import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { isInvented } from '../../../site/invention.ts';
import { loadComparison } from '../../../site/load-comparison.ts';
import { pathsOf } from '../../../site/load-pages.ts';
import { toGridCsv } from '../../../site/series-files/to-grid-csv.ts';
import { addresses } from '../../../site/site.ts';

export const getStaticPaths = (() => pathsOf('series-csv', 'nl')) satisfies GetStaticPaths;

/** The grid of a series, for spreadsheets. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ site, props }) => {
  const comparison = await loadComparison(props.series, props.locale);
  return new Response(toGridCsv(comparison, { addresses, origin: site, isInvented }), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
};
