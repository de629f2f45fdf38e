import { earlierNamesOf } from '../../comparison/series/series-aliases.ts';
import type { Series } from '../../domain/series.ts';
import { pageLanguages } from '../addresses.ts';
import type { Archive } from '../archive.ts';
import { pageFile } from './page-file.ts';
import { addresses } from './planned-addresses.ts';
import type { PlannedPage } from './planned-page.ts';
import { toPartPages, toSeriesParts, type PartPage } from './series-parts.ts';

/**
 * A page for every name that a series may have had before, which leads to the page of the series, and for each page
 * of its sections: when a smaller member becomes known and the series takes its number, the addresses that were
 * published before still lead there. No list and no sitemap names these pages.
 */
export function* planSeriesAliases(series: Series, archive: Archive): Generator<PlannedPage> {
  for (const alias of earlierNamesOf(series, archive.byNumber)) {
    for (const part of [null, ...toPartPages(toSeriesParts(series, archive))]) {
      const address = part === null ? addresses.series(alias) : addresses.seriesPart(alias, part.section, part.page);
      for (const language of pageLanguages) {
        yield {
          route: 'series-alias',
          file: pageFile(address[language]),
          params: { alias: part === null ? alias : [alias, ...pathOf(part)].join('/') },
          props: { language, alias, name: series.name, part },
          reads: [],
        };
      }
    }
  }
}

function pathOf({ section, page }: PartPage): readonly string[] {
  return page === 1 ? [section] : [section, String(page)];
}
