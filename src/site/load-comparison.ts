import { isDevelopment } from 'virtual:archive';
import { compareSeries, type SeriesComparison } from '../comparison/compare-series.ts';
import type { Locale } from '../domain/locale.ts';
import { loadQuestion } from './load-pages.ts';
import type { ComparedSeries } from './plan/planned-page.ts';

/** So many comparisons are kept after they were made: all that is made of one series is rendered after each other. */
const kept = 16;
const recent = new Map<string, Promise<SeriesComparison>>();

/**
 * The comparison of a series in a language, for a page that was planned to read its held members. It is made once for all
 * pages of the series that this process renders.
 *
 * @throws RangeError when no page of this process was planned to read one of the members
 */
export function loadComparison(series: ComparedSeries, locale: Locale): Promise<SeriesComparison> {
  if (isDevelopment) return compare(series, locale);
  const key = `${series.name} ${locale}`;
  const known = recent.get(key);
  if (known) return known;
  const comparison = compare(series, locale);
  recent.set(key, comparison);
  const [oldest] = recent.keys();
  if (recent.size > kept && oldest !== undefined) recent.delete(oldest);
  return comparison;
}

async function compare(series: ComparedSeries, locale: Locale): Promise<SeriesComparison> {
  return compareSeries(series, await Promise.all(series.held.map(loadQuestion)), locale);
}
