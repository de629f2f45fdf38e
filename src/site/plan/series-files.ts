import { earlierNamesOf } from '../../comparison/series/series-aliases.ts';
import { locales } from '../../domain/locale.ts';
import type { Series } from '../../domain/series.ts';
import { heldMembers, type Archive } from '../archive.ts';
import { addresses } from './planned-addresses.ts';
import type { ComparedSeries, PlannedPage } from './planned-page.ts';

/** The series with those of its members whose texts there are to compare. */
export function toComparedSeries(series: Series, archive: Archive): ComparedSeries {
  return { ...series, held: heldMembers(series, archive) };
}

/**
 * The grid of a series as files: CSV in each language, JSON in both. They read the texts of all held members. A file leads
 * nowhere: under a name that the series may have had before stands the same one.
 */
export function* planSeriesFiles(series: Series, archive: Archive): Generator<PlannedPage> {
  const compared = toComparedSeries(series, archive);
  for (const published of [series.name, ...earlierNamesOf(series, archive.byNumber)]) {
    const { csv, json } = addresses.seriesFiles(published);
    const shared = { params: { series: published }, reads: compared.held };
    for (const locale of locales) {
      yield { route: 'series-csv', file: csv[locale].slice(1), props: { locale, series: compared }, ...shared };
    }
    yield { route: 'series-json', file: json.slice(1), props: { series: compared }, ...shared };
  }
}
