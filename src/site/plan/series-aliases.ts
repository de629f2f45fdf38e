import { earlierNamesOf } from '../../comparison/series/series-aliases.ts';
import type { Series } from '../../domain/series.ts';
import { pageLanguages } from '../addresses.ts';
import type { Archive } from '../archive.ts';
import { pageFile } from './page-file.ts';
import { addresses } from './planned-addresses.ts';
import type { PlannedPage } from './planned-page.ts';
import { toSeriesParts } from './series-parts.ts';

/**
 * A page for every name that a series may have had before, which leads to the page of the series, and for each of its
 * sections that have pages: when a smaller member becomes known and the series takes its number, the addresses that were
 * published before still lead there. No list and no sitemap names these pages.
 */
export function* planSeriesAliases(series: Series, archive: Archive): Generator<PlannedPage> {
  for (const alias of earlierNamesOf(series, archive.byNumber)) {
    for (const section of [null, ...toSeriesParts(series, archive)]) {
      const address = section === null ? addresses.series(alias) : addresses.seriesPart(alias, section);
      for (const language of pageLanguages) {
        yield {
          route: 'series-alias',
          file: pageFile(address[language]),
          params: { alias: section === null ? alias : `${alias}/${section}` },
          props: { language, alias, name: series.name, section },
          reads: [],
        };
      }
    }
  }
}
