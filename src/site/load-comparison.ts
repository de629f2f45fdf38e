import { isDevelopment } from 'virtual:archive';
import { compareSeries, type SeriesComparison } from '../comparison/compare-series.ts';
import type { Locale } from '../domain/locale.ts';
import { loadQuestion } from './load-pages.ts';
import type { ComparedSeries } from './plan/planned-page.ts';
import { Recent } from './recent.ts';

const recent = new Recent<string, Promise<SeriesComparison>>(8);

/**
 * The comparison of a series in a language, for a page that was planned to read its held members. It is made once for all
 * pages of the series that this process renders.
 *
 * @throws RangeError when no page of this process was planned to read one of the members
 */
export function loadComparison(series: ComparedSeries, locale: Locale): Promise<SeriesComparison> {
  const compare = async (): Promise<SeriesComparison> =>
    compareSeries(series, await Promise.all(series.held.map(loadQuestion)), locale);
  return isDevelopment ? compare() : recent.get(`${series.name} ${locale}`, compare);
}
